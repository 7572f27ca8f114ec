### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The dialog that shares what is on the screen.

share = مشاركة
share-not-loaded = تعذّر التحميل: إعادة المحاولة
share-title = مشاركة ما على الشاشة
share-close = إغلاق
share-link = الرابط
share-copy-link = نسخ الرابط
share-system = مشاركة عبر تطبيق…
share-copied = تم النسخ.
share-not-copied = لا يسمح المتصفح لهذه الصفحة بالنسخ. النص محدد: يمكن نسخه بلوحة المفاتيح، أو بالضغط عليه مطوّلًا.

## The code for other pages

share-embed = التضمين في صفحة
share-width = العرض
share-width-full = بعرض العمود
share-width-px = { $width } بكسل
share-colours = الألوان
share-theme-own = كما يختار القارئ
share-theme-light = فاتحة
share-theme-dark = داكنة
share-view = طريقة العرض
share-embed-code = شفرة التضمين
share-copy-code = نسخ الشفرة
share-preview = معاينة
share-preview-label = معاينة التضمين

## How to cite

share-cite = الاقتباس من هذه الصفحة
share-citation = صيغة الاقتباس
share-copy-citation = نسخ صيغة الاقتباس
cited = whosays، عن { $source }، نُشر في { $date }
# Behind what tells of the first article.
and-further-articles = { $told }، وعن { $count ->
    [zero] لا مقالات أخرى
    [one] مقال آخر
    [two] مقالين آخرين
    [few] { $count } مقالات أخرى
    [many] { $count } مقالًا آخر
   *[other] { $count } مقال آخر
  }
# Title and source come without the full stop that they may end in.
citation = { $title }. { $source }. { $address } (اطُّلع عليه في { $date }).

## The QR code

share-qr = رمز QR
share-no-qr = الرابط أطول من أن يتسع له رمز QR.
share-save-qr = حفظه بصيغة SVG

## The files of the story

share-data-story = { $story } – JSON، مع { $schema }
share-data-statements = { $statements } – CSV، لجداول البيانات
share-data-map = { $map } – SVG، للطباعة
share-story = القصة كاملة
share-statements = كل الإفادات
share-map = الخريطة

## The file that holds the whole story

file-share = يحتوي هذا الملف على القصة كلها ولا يحمّل شيئًا سواه. لمشاركتها يُرسل الملف نفسه.
file-state = من يفتحه وفي آخر عنوانه هذا النص يرى ما على الشاشة
file-published = الصفحة نفسها على الويب
