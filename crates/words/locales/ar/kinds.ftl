### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# What things are called, within a sentence.

## Statements. An allegation is "اتهام": what somebody is said to have done, without a judgement
## whether they did.

kind-allegation = اتهام
kind-denial = نفي
kind-rejection = رفض
kind-counter-allegation = اتهام مضاد
kind-acknowledgement = إقرار
kind-caveat = تحفّظ
kind-report = خبر
kind-characterisation = توصيف
kind-action = إجراء
kind-context = سياق
kind-declined-comment = امتناع عن التعليق
kind-finding = نتيجة تحقيق
kind-assessment = تقييم من طرف ثالث

## How firmly a transfer is put

standing-alleged = يُقال إنه جرى
standing-proposed = مقترح
standing-considered = قيد النظر

## What the article says of the evidence. Nouns, since the source's gender is not known.

evidence-none = لا ذكر لأدلة
evidence-asserted = قول بوجود معلومات
evidence-described = قول يصف الأدلة
evidence-published = قول بنشر الأدلة

## Languages, of words that were translated; others are called by their tags

language-name = { $tag ->
    [ar] العربية
    [az] الأذرية
    [be] البيلاروسية
    [bg] البلغارية
    [bn] البنغالية
    [bs] البوسنية
    [cs] التشيكية
    [da] الدنماركية
    [de] الألمانية
    [el] اليونانية
    [en] الإنجليزية
    [es] الإسبانية
    [et] الإستونية
    [fa] الفارسية
    [fi] الفنلندية
    [fr] الفرنسية
    [he] العبرية
    [hi] الهندية
    [hr] الكرواتية
    [hu] المجرية
    [hy] الأرمنية
    [id] الإندونيسية
    [it] الإيطالية
    [ja] اليابانية
    [ka] الجورجية
    [ko] الكورية
    [ku] الكردية
    [lt] الليتوانية
    [lv] اللاتفية
    [mk] المقدونية
    [nb] النرويجية
    [nl] الهولندية
    [nn] النرويجية
    [no] النرويجية
    [pl] البولندية
    [pt] البرتغالية
    [ro] الرومانية
    [ru] الروسية
    [sk] السلوفاكية
    [sl] السلوفينية
    [sq] الألبانية
    [sr] الصربية
    [sv] السويدية
    [sw] السواحيلية
    [th] التايلاندية
    [tr] التركية
    [uk] الأوكرانية
    [ur] الأردية
    [vi] الفيتنامية
    [zh] الصينية
   *[any] { $tag }
  }

## Actors

actor-country = دولة
actor-government-body = هيئة حكومية
actor-organisation = منظمة
actor-person = شخص
actor-region = منطقة
