# English. The ids, variables and plural branches of all five files agree; a test compares them.

## The frame of every page
brand = Koʻprik
brand-line = checked ways to work abroad
brand-home = Koʻprik, home page
skip = Skip to main content
language-label = Language:
menu = Menu
menu-programmes = Programmes
menu-check = Check a certificate
menu-desk = Staff desk
menu-account = Account
menu-mine = My page
menu-sign-in = Sign in
demo-label = Demo
demo-strip = Demo: people, numbers and intakes are made up. No message leaves this site.
demo-messages = Read the messages
crumb-home = Home
crumbs-label = You are here
foot-help = Help
foot-fees = Who may charge what
foot-sources = Sources and dates
foot-privacy = Personal data
foot-accessibility = Accessibility
foot-helpline = Helpline
pager-label = Pages
pager-previous = Previous
pager-next = Next

## Forms
error-title = Error: { $title }
error-summary = Please mend this
error-word = Error:
change = Change
continue = Continue
save = Save
save-later = Save and continue later
choose = Choose
back = Back
yes = Yes
no = No
date-day = Day
date-month = Month
date-year = Year

## When something goes wrong
fail-not-found = This page does not exist
fail-not-found-do = Check the address, or begin again from the home page.
fail-forbidden = This page is not open to you
fail-forbidden-do = You are signed in, but your account has no right to this page, or the form was sent from another site. Go back and try again from this site.
fail-too-many = Too many tries in a short time
fail-too-many-do = Wait a minute, then try again. Nothing is lost.
fail-bad-request = This request could not be read
fail-bad-request-do = Go back, load the page again and send the form once more.
fail-too-large = The form is too large
fail-too-large-do = Shorten what you typed, then send it again.
fail-busy = Very many people are here just now
fail-busy-do = Wait a few seconds, then load the page again.
fail-internal = Something broke on our side
fail-internal-do = Nothing you sent was half-written. Try again in a few minutes. If it happens again, tell us this number.
fail-number = Number of this request:
fail-home = To the home page

## Home page
home-title = Work abroad without paying for false promises
home-lead = Programmes to Japan and Türkiye, with the rules, fees and sources. See what you still need, apply, and follow each step.
home-start = Choose a programme
home-doors = What do you want to do?
home-check = Check a certificate
home-check-about = By its number, without an account, in a few seconds.
home-eligible = See what I still need
home-eligible-about = Answer a few questions. No account is needed.
home-register = Create an account
home-register-about = To apply and to follow your applications.
home-fees = Who may charge what
home-fees-about = What is free by rule, and what is forbidden.
home-truth = How things really stand
