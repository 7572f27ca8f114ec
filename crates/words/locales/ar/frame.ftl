### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# What stands above and below the reader on every page.

skip-to-list = الانتقال إلى القائمة
skip-to-map = الانتقال إلى الخريطة
skip-to-ledger = الانتقال إلى السجل
page-title = { $heading } – { $story }
views = طرق العرض

## The article

source = المصدر: { $name }
# Of several: further articles, each with when it was published.
article-and-date = { $name }، نُشر في { $date }
further-articles = مقالات أخرى
source-publisher = { $source }، { $publisher }
published = نُشر في { $date }
published-inferred = نُشر في { $date } (تاريخ مستنتج)

## The foot

how-to-read = كيف تُقرأ هذه الصفحة
how-to-read-text = كل ما يرد هنا هو ما { $articles ->
    [several] تقول المقالات
   *[single] يقول المقال
  } إن أحدًا قاله، وليس فيه ما توصلنا إليه نحن. وعبارة «{ $articles ->
    [several] لا تورد المقالات
   *[single] لا يورد المقال
  } ردًّا» تصف { $articles ->
    [several] المقالات
   *[single] المقال
  } لا من يُتناول: فهي لا تعني أنهم سُئلوا، ولا أنهم سكتوا. والإفادات منقولة بالمعنى، ولا يُنقل حرفيًّا إلا ما بين علامتي تنصيص.
borders = الحدود
borders-text-de-facto = ترسم الخريطة الحدود كما هي قائمة في الواقع، بصرف النظر عن المواقف القانونية منها، بحسب بيانات Natural Earth. وموضع الاسم على الخريطة يدل على مقر الطرف، لا على مكان وقوع شيء ما.
borders-text = ترسم الخريطة الحدود على نحو قريب من رؤية الأمم المتحدة، بتحرير Visionscarto لبيانات Natural Earth. وموضع الاسم على الخريطة يدل على مقر الطرف، لا على مكان وقوع شيء ما.
data = البيانات
data-text = للتحقق وإعادة الاستخدام: { $story } (JSON، مع { $schema })، و{ $statements } (CSV)، و{ $map } (SVG).
# Where nobody in the story has a place, and there is no map.
data-text-mapless = للتحقق وإعادة الاستخدام: { $story } (JSON، مع { $schema })، و{ $statements } (CSV).
data-story = القصة كاملة
data-schema = مخططها
data-statements = كل الإفادات
data-map = الخريطة
corrections = التصويبات
# Where statements were added, too.
changes = تصحيحات وإضافات
addition = { $date }: أُضيف: { $what }
no-corrections = لا تصويبات حتى الآن.
correction = { $date }: { $text }
# On paper: where it came from.
printed-from = طُبعت من { $address }

# Where there are no words in the language of the story: never shown in Arabic.
no-words = لا تتوافر نصوص بلغة هذه القصة ({ $tag }) حتى الآن: ما يحيط بنصها مكتوب بالإنجليزية.
