### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# The ledger: who says it, about whom, and the reply.

ledger = السجل
ledger-who = القائل
ledger-whom = عمّن، والرد
statements = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  }
# What became of some of them: it stands behind how many there are.
statements-later = { $statements } ({ $later })
later-row-withdrawn = سُحب منها { $count }
later-row-apologised = اعتُذر عن { $count } منها
later-row-corrected = صُحِّح منها { $count }
row-passed-on = { $count } منها منقولة عبر آخرين
row-assessed = { $count } منها قيّمها طرف ثالث
# Where parts of one government or organisation do not say the same: links to the statements.
voices-differ = تختلف الأصوات داخل { $name }: { $statements }
voices-differ-more = (و{ $count } غيرها)
voice-and-kind = { $name } ({ $kind })
show-rows = { $count ->
    [zero] عرض كل الصفوف ({ $count })
    [one] عرض الصف
    [two] عرض الصفين
    [few] عرض كل الصفوف ({ $count })
    [many] عرض كل الصفوف ({ $count })
   *[other] عرض كل الصفوف ({ $count })
  }
