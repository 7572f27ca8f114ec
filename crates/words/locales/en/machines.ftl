# For feeds and browsers, and pages that only lead on.

alternate-story = The whole story as data
alternate-feed = Changes to the story
stories = Stories
moved = This page has moved
no-page = Nothing at this address
no-page-text = Check the address for typing mistakes, or { $up } to get to the story.
no-page-up = go one level up
