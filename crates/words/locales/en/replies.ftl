# What a target does in reply, within a sentence. That none is reported is said of the article, not
# of the target: it is never worded as a refusal, a silence or a failure.

reply-denied = { $number ->
    [plural] deny
   *[singular] denies
  }
reply-rejected = { $number ->
    [plural] reject
   *[singular] rejects
  }
reply-countered = { $number ->
    [plural] counter
   *[singular] counters
  }
reply-acknowledged = { $number ->
    [plural] acknowledge
   *[singular] acknowledges
  }
reply-declined-comment = { $number ->
    [plural] decline to comment
   *[singular] declines to comment
  }
no-reply = no reply reported

## How a reply is missing, where the article tells: never as a refusal

missing-declined = declined to comment
missing-no-response = did not respond when asked for comment
missing-not-reached = could not be reached for comment
missing-pending = { $number ->
    [plural] have not replied yet
   *[singular] has not replied yet
  }
missing-not-asked = had not been asked, as far as { $articles ->
    [several] the articles say
   *[single] the article says
  }
missing-all = { $how } (all { $of })
missing-some = { $how } ({ $count } of { $of })
# Whose account it is, and of when.
missing-on = { $told } ({ $date })
missing-by = { $told } (as { $account } tells)
missing-by-on = { $told } ({ $date }; as { $account } tells)

## To all, or to some, of several statements

reply-denied-all = { $number ->
    [plural] deny all { $of }
   *[singular] denies all { $of }
  }
reply-denied-some = { $number ->
    [plural] deny { $count } of { $of }
   *[singular] denies { $count } of { $of }
  }
reply-rejected-all = { $number ->
    [plural] reject all { $of }
   *[singular] rejects all { $of }
  }
reply-rejected-some = { $number ->
    [plural] reject { $count } of { $of }
   *[singular] rejects { $count } of { $of }
  }
reply-countered-all = { $number ->
    [plural] counter all { $of }
   *[singular] counters all { $of }
  }
reply-countered-some = { $number ->
    [plural] counter { $count } of { $of }
   *[singular] counters { $count } of { $of }
  }
reply-acknowledged-all = { $number ->
    [plural] acknowledge all { $of }
   *[singular] acknowledges all { $of }
  }
reply-acknowledged-some = { $number ->
    [plural] acknowledge { $count } of { $of }
   *[singular] acknowledges { $count } of { $of }
  }
reply-declined-comment-all = { $number ->
    [plural] decline to comment on all { $of }
   *[singular] declines to comment on all { $of }
  }
reply-declined-comment-some = { $number ->
    [plural] decline to comment on { $count } of { $of }
   *[singular] declines to comment on { $count } of { $of }
  }
# In fewer replies than there are statements: what was said once is not said of each.
reply-in = { $reply } in { $count ->
    [one] one reply
   *[other] { $count } replies
  }
# Whose words it is, where the voices of one side differ.
reply-by = { $reply } ({ $names })
# Two ways of replying, one after the other.
reply-and-reply = { $before }; { $next }

## Who replies

target-reply = { $name }: { $reply }
no-reply-of = { $names }: no reply reported in { $articles ->
    [several] these articles
   *[single] this article
  }

## How an actor answers what is said about it

calls-for-reply = { $of ->
    [one] { $of } statement calls
   *[other] { $of } statements call
  } for a reply
# The same where what calls for none gets one.
calls-or-gets = { $of ->
    [one] { $of } statement calls for a reply or gets one
   *[other] { $of } statements call for a reply or get one
  }
no-reply-to-any = { $asks }; { $articles ->
    [several] the articles report
   *[single] the article reports
  } none.
replies-to-one = { $asks }. Reply: { $tally }.
replies-to-all = { $asks }. { $tally }.
no-reply-to-the-others = { $asks }. { $tally }; to the other { $missing } { $articles ->
    [several] the articles report
   *[single] the article reports
  } no reply.
