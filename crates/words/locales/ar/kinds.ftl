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

## How firmly a transfer is put

standing-alleged = يُقال إنه جرى
standing-proposed = مقترح
standing-considered = قيد النظر

## What the article says of the evidence. Nouns, since the source's gender is not known.

evidence-none = لا ذكر لأدلة
evidence-asserted = قول بوجود معلومات
evidence-described = قول يصف الأدلة
evidence-published = قول بنشر الأدلة

## Actors

actor-country = دولة
actor-government-body = هيئة حكومية
actor-organisation = منظمة
actor-person = شخص
actor-region = منطقة
