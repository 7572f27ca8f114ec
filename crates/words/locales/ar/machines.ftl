### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# For feeds and browsers, and pages that only lead on.

alternate-story = القصة كاملة في صورة بيانات
alternate-feed = ما تغيّر في القصة
stories = القصص
moved = انتقلت هذه الصفحة
no-page = لا شيء في هذا العنوان
no-page-text = يُرجى التحقق من العنوان خشية خطأ مطبعي، أو { $up } للوصول إلى القصة.
no-page-up = الصعود مستوى واحدًا
