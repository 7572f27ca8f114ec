### Arabic, modern standard. Not yet reviewed by a native speaker.
###
### Names stand with forms that do not depend on their gender, which nobody tells us: "بحسب X"
### instead of a verb, nouns instead of "it denies". An actor is "هذا الطرف" (this party), a
### statement is "إفادة". No word here judges: never "زعم", never "ادعى".

# What a target does in reply, as nouns: a verb would agree with the target's gender and number. That no reply
# is reported is said of the article ("لا يورد المقال"), not of the target: it is never worded as a
# refusal, a silence or a failure.

reply-denied = { $number ->
   *[any] نفي
  }
reply-rejected = { $number ->
   *[any] رفض
  }
reply-countered = { $number ->
   *[any] اتهام مضاد
  }
reply-acknowledged = { $number ->
   *[any] إقرار
  }
reply-declined-comment = { $number ->
   *[any] امتناع عن التعليق
  }
no-reply = { $articles ->
    [several] لا تورد المقالات
   *[single] لا يورد المقال
  } ردًّا

## How a reply is missing, where the article tells: never as a refusal

missing-declined = امتناع عن التعليق عند السؤال
missing-no-response = لا استجابة لطلب التعليق
missing-not-reached = تعذّر الوصول إلى هذا الطرف للتعليق
missing-pending = { $number ->
   *[any] لا رد حتى الآن
  }
missing-not-asked = بلا طلب للتعليق بحسب ما { $articles ->
    [several] تورده المقالات
   *[single] يورده المقال
  }
missing-all = { $how } (الكل: { $of })
missing-some = { $how } ({ $count } من { $of })
# Whose account it is, and of when.
missing-on = { $told } ({ $date })
missing-by = { $told } (بحسب { $account })
missing-by-on = { $told } ({ $date }؛ بحسب { $account })

## To all, or to some, of several statements

reply-denied-all = { $number ->
   *[any] نفي الكل ({ $of })
  }
reply-denied-some = { $number ->
   *[any] نفي { $count } من { $of }
  }
reply-rejected-all = { $number ->
   *[any] رفض الكل ({ $of })
  }
reply-rejected-some = { $number ->
   *[any] رفض { $count } من { $of }
  }
reply-countered-all = { $number ->
   *[any] اتهام مضاد على الكل ({ $of })
  }
reply-countered-some = { $number ->
   *[any] اتهام مضاد على { $count } من { $of }
  }
reply-acknowledged-all = { $number ->
   *[any] إقرار بالكل ({ $of })
  }
reply-acknowledged-some = { $number ->
   *[any] إقرار في { $count } من { $of }
  }
reply-declined-comment-all = { $number ->
   *[any] امتناع عن التعليق على الكل ({ $of })
  }
reply-declined-comment-some = { $number ->
   *[any] امتناع عن التعليق على { $count } من { $of }
  }
# In fewer replies than there are statements: what was said once is not said of each.
reply-in = { $reply } { $count ->
    [zero] بلا رد
    [one] في رد واحد
    [two] في ردّين
    [few] في { $count } ردود
    [many] في { $count } ردًّا
   *[other] في { $count } رد
  }
# Whose words it is, where the voices of one side differ.
reply-by = { $reply } ({ $names })
# Two ways of replying, one after the other.
reply-and-reply = { $before }؛ { $next }

## Who replies

target-reply = { $name }: { $reply }
no-reply-of = { $names }: { $articles ->
    [several] لا تورد هذه المقالات
   *[single] لا يورد هذا المقال
  } ردًّا

## How an actor answers what is said about it

calls-for-reply = { $of ->
    [zero] لا إفادة تستدعي ردًّا
    [one] إفادة واحدة تستدعي ردًّا
    [two] إفادتان تستدعيان ردًّا
    [few] { $of } إفادات تستدعي ردًّا
    [many] { $of } إفادة تستدعي ردًّا
   *[other] { $of } إفادة تستدعي ردًّا
  }
# The same where what calls for none gets one.
calls-or-gets = { $of ->
    [zero] لا إفادة تستدعي ردًّا أو لقيته
    [one] إفادة واحدة تستدعي ردًّا أو لقيته
    [two] إفادتان تستدعيان ردًّا أو لقيتاه
    [few] { $of } إفادات تستدعي ردًّا أو لقيته
    [many] { $of } إفادة تستدعي ردًّا أو لقيته
   *[other] { $of } إفادة تستدعي ردًّا أو لقيته
  }
no-reply-to-any = { $asks }؛ { $articles ->
    [several] ولا تورد المقالات
   *[single] ولا يورد المقال
  } أي رد.
replies-to-one = { $asks }. الرد: { $tally }.
replies-to-all = { $asks }. الرد: { $tally }.
no-reply-to-the-others = { $asks }. الرد: { $tally }؛ { $articles ->
    [several] ولا تورد المقالات
   *[single] ولا يورد المقال
  } ردًّا على البقية ({ $missing }).
