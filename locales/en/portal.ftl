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

## Vacancies

## Vacancies: the editor

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

## Dates
date-example = For example 27 3 2001
date-empty = Write the date: day, month and year
date-no-day = Write the day too, for example 27
date-no-month = Write the month too, as a number from 1 to 12
date-no-year = Write the year with four figures, for example 2001
date-wrong = There is no such date. Write it in figures, for example 27 3 2001

## Employers

## Programmes
programmes-title = Programmes
programmes-lead = Each has its rules, fees and present state, with the source and the date.
programmes-count =
    { $count ->
        [one] { $count } programme
       *[other] { $count } programmes
    }
filter-show = Show
filter-words = Words
filter-where = Where to
filter-kind = Kind
filter-state = State
filter-any = All
filter-none = No programme fits
filter-none-do = Take away one of the choices.
filter-clear = Show all programmes
country-jp = To Japan
country-tr = Towards Türkiye
country-uz = In Uzbekistan
state-open = Open
state-not-yet = Not yet open
state-suspended = Suspended
state-closed = Closed
state-expected = Expected: { $when }
state-until = Until { $when }
rule-source = Source
rule-as-of = as of { $date }
programme-facts = In short
fact-pay = Pay
fact-pay-month = { $sum } a month
fact-duration = Duration
fact-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
fact-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
fact-at-most = up to { $length }
fact-no-limit = no limit on the total
fact-family = Family
fact-family-no = cannot come with you
fact-family-yes = spouse and children may come
fact-next = What comes next
fact-test-place = Skills test
fact-level = Level
fact-level-value = { $level } of the Turkish framework (EQF { $level }, indicative)
fact-note = Note
fact-support = Support in Japan
fact-support-yes = the employer or a registered organisation must support you
programme-asked = What is asked of you
programme-asked-none = No conditions are published in our source. Ask before you pay for anything.
or = or
ask-age-min = Age: { $years } or over
ask-age-max = Age: { $years } at most
ask-language = { $test } or higher
ask-experience = Work experience: { $length }
ask-stay = So far less than { $length } in this status
ask-done = { $programme } finished well
ask-usually = usually { $length } of preparation
ask-price = costs { $sum }
programme-fees = Who may charge what
fee-pays = you pay { $sum }
fee-free = free for you
fee-forbidden = forbidden
fee-refund = paid back: { $sum }
fee-not-known = not known
fee-col-item = For what
fee-col-payee = To whom
fee-col-rule = Rule
fee-col-source = Source
programme-steps = The way, step by step
step-owner = Done by: { $who }
step-usually = usually { $days } days or more
step-unknown = usual waiting not known
programme-documents = Documents
programme-intakes = Next intakes
intake-none = No intake is announced now
intake-none-about = When one is announced, it stands here with its closing day and its places.
intake-closes = Closes on { $date }
intake-opens = Opens on { $date }
intake-places = { $free } of { $seats } places free
intake-full = All { $seats } places taken; { $waiting } on the waiting list
intake-apply = Apply
intake-demo = made-up intake of the demo
programme-check = See what I still need

## Eligibility
eligibility-title = What do I still need?
eligibility-lead = Answer what you know. Nothing is stored.
eligibility-from-profile = Filled in from your profile. Changes here are not stored.
eligibility-programme = Programme
eligibility-programme-missing = Choose a programme
eligibility-born = Date of birth
eligibility-tests = Tests that you passed
eligibility-says = What is true of you?
eligibility-titp = I finished technical intern training well
eligibility-stay = Months in Japan as Specified Skilled Worker (i) so far
eligibility-stay-hint = 0 if never
eligibility-stay-wrong = Write the number of months in figures, for example 0 or 18
eligibility-go = Show the result
eligibility-all-met = By these answers nothing is missing
eligibility-missing =
    { $count ->
        [one] Not yet: { $count } condition is missing
       *[other] Not yet: { $count } conditions are missing
    }
eligibility-open = Nothing speaks against it yet, but questions are open
eligibility-no-rules = Nothing can be said: no conditions are published
eligibility-spans = { $met } of { $all } conditions met
eligibility-h-missing = Missing
eligibility-h-open = Not answered
eligibility-h-met = Met
eligibility-next = What to do next
eligibility-next-language = First learn Japanese and pass one of the tests named below: without it no employer can make a contract.
eligibility-next-skills = Book the skills test of the field. Check first that your name is written as in the passport.
eligibility-next-other = Look at the conditions below; each says where its rule comes from.
eligibility-next-open = Answer the open questions, then look again.
eligibility-next-apply = Look at the next intakes of the programme and apply.
eligibility-no-offer = This report is no job offer. It rests on your answers and on the rules as of { $date }.
eligibility-what-if = What if I pass a test?
eligibility-what-test = Test
eligibility-what-month = By when
eligibility-what-go = Work it out
eligibility-what-result = Then { $met } of { $all } conditions are met.

## Findings

## Accounts
contact-label = Mobile number or e-mail
contact-hint = For example +998 90 123 45 67 or name@example.uz
contact-empty = Write your mobile number or e-mail address
contact-phone = Check the number: with the country code it has 9 figures after +998, or 8 to 15 in all
contact-email = Check the address: it looks like name@example.uz
contact-neither = Write a number such as +998 90 123 45 67, or an e-mail address
contact-taken = Another account has this contact. Sign in with it, or use another.
password-label = Password
password-new = New password
password-present = Your present password
password-hint = At least 8 characters. Three or four words that you remember make a good one.
password-show = Show password
password-hide = Hide password
password-empty = Write the password
password-short = The password needs at least 8 characters
password-long = The password may have at most 128 characters
password-weak = This password is easy to guess. Add one or two words that nobody connects with you.
password-wrong = This is not your present password
register-title = Create an account
register-lead = It is free. You need a number or an e-mail at which you can read a code.
register-do = Send me a code
register-have = I have an account already
consent-label = I agree to the processing of my personal data
consent-what = What do I agree to?
consent-body = Koʻprik stores what you write about yourself: your contact, name, date of birth, region, education, work and tests. It is used to check the conditions of programmes and to decide your applications. Staff who decide see it; nobody sells it. You can take this consent back at any time.
consent-missing = Without your consent we may not store your data. Tick the box to go on.
code-title = Write the code
code-lead = We sent a message to { $contact }. The code counts for 10 minutes.
code-label = Code
code-hint = 6 figures
code-again = Send a new code
code-empty = Write the code from the message
code-shape = The code has 6 figures, for example 042917
code-wrong = This code does not fit, or its time is over. After 5 tries you need a new one: press “Send a new code”.
code-too-many = Three codes were sent within an hour. Wait an hour, then ask for a new one.
message-code = Your Koʻprik code is { $code }. It counts for 10 minutes. Tell it to nobody, not to us either.
message-exists = Somebody wanted to create a Koʻprik account with this contact, but it has one already. If it was you, sign in or set a new password.
message-nobody = Somebody asked for a new Koʻprik password with this contact, but there is no account. If it was you, create one.
sign-in-title = Sign in
sign-in-do = Sign in
sign-in-forgot = I forgot my password
sign-in-wrong = Contact and password do not belong together. After 10 wrong tries wait 15 minutes, or set a new password.
sign-out = Sign out
forgot-title = Set a new password
forgot-lead = Write your contact. If it has an account, a code comes there.
forgot-do = Send me a code
account-title = Account
account-contact = Contact
account-contact-change = Change contact
account-password-change = Change password
session-title = Where you are signed in
session-seen = Last used: { $when }
session-this = This device
session-unknown = Unknown device
session-end = End
session-end-all = End all others

## Profile
profile-title = Profile
profile-lead = Each answer is kept as you typed it. You can stop at any step.
profile-complete = Your profile is complete.
profile-name = Your name
profile-birth = Your date of birth
profile-region = Your region
profile-district = Your district or town
profile-education = Your education
profile-work = Your work
profile-tests = Languages and tests
task-done = Done
task-begun = Begun
task-to-do = To do
step-of = Step { $step } of { $all }
autosave-done = Saved at { $time }
autosave-begun = Saved at { $time } as you typed it; something is still to mend
autosave-failed = Not saved: no connection. Press “Continue” when the network is back.
choose-one = Choose one of the answers
name-why = Write exactly what stands in your passport. A name that differs by one letter can cost you a test.
name-surname = Surname as in the passport
name-surname-hint = In Latin letters, for example KARIMOVA
name-given = Given name as in the passport
name-given-hint = In Latin letters, for example DILNOZA
name-patronymic = Patronymic (if you have one)
name-written = Your name as you write it yourself
name-written-hint = In any script
name-empty = Write the name
name-long = The name is too long for a passport line: at most 39 letters
name-characters = Use letters, spaces, hyphens and apostrophes only
name-not-latin = The passport has Latin letters. Switch the keyboard and copy the line of your passport.
name-not-latin-offer = The passport has Latin letters. Does yours say { $latin }? Copy it from there.
born-range = Check the year: the date lies in the future or more than 100 years back
region-label = In which region do you live?
district-label = District or town
education-label = What is your highest education?
education-none = No school leaving certificate
education-secondary = School (9 or 11 classes)
education-vocational = College, lyceum or technical school
education-bachelor = Bachelor’s degree
education-master = Master’s degree or higher
occupation-label = Your occupation
occupation-other = Another occupation, or none yet
years-label = Years of work in it
years-hint = 0 if none
years-wrong = Write the number of years in figures, from 0 to 60

## Documents

## Applications
applications-title = My applications
applications-none = No application yet
applications-none-about = Choose a programme, then apply in a few questions.
application-see = See the application
application-number = Number
application-waiting = On the waiting list
application-submitted = Sent
application-in-review = Being checked
application-info-needed = Your answer is needed
application-accepted = Accepted
application-refused = Refused
application-withdrawn = Withdrawn
application-decision = Decision
owner-agency = Migration Agency
owner-you = you
waits-place = A place must become free. If one does, we write to you the same day.
waits-check = The Migration Agency checks your answers.
waits-decision = The Migration Agency decides.
waits-you = We wait for your answer to the question below.
waits-accepted = You have the place. We write to you when and where to come.
waits-refused = The application has ended.
waits-withdrawn = You took the application back.
waiting-place = Your place in the waiting list: { $place }
duration-unknown = How long this usually takes is not known yet. You get a message on each change.
reason-label = Reason
message-application = Koʻprik: your application { $number }: { $state }.
profile-progress = { $done } of { $all } steps done
certificates-mine = My certificates
not-answered = not answered
text-long = At most 1,000 characters: shorten the text
apply-title = Application
apply-what = Three short questions, then you check your answers. You can stop and go on later. Applying is free.
apply-begin = Begin
apply-few = Few places
apply-full = All places are taken
apply-full-about = { $seats } places are taken and { $waiting } people wait. You can join the waiting list: if a place becomes free, the first in line gets it.
apply-closed = This intake is not open. Look at the other intakes of the programme.
apply-profile-first = First fill in your profile: your name, date of birth, home, education, work and tests are part of the application.
apply-incomplete = A question or a step of your profile is not answered yet. Answer it, then send.
apply-attend = Can you be there for the whole time ({ $city })?
apply-attend-hint = “No” does not refuse you; the Agency then asks what is possible.
apply-money = Has anybody asked you for money for this place?
apply-money-hint = Your answer never counts against you.
apply-money-about = If yes: who, for what, and how much?
apply-money-about-hint = Only the staff who decide can read it.
apply-money-about-missing = Write who asked, for what and how much
apply-note = Is there anything that we should know?
apply-note-hint = You may leave this empty. Write in any language.
apply-check = Check your answers
apply-declare = By sending you confirm that your profile and these answers are true.
apply-send = Send the application
apply-wait = Join the waiting list
sent-title = Your application has been sent
sent-waiting = You are on the waiting list
sent-when = Sent
sent-next = What comes next
sent-keep = Print this page or write the number down. With it you can always ask about your application.
withdraw-title = Take the application back
withdraw-about = Your place goes to the next person in line. You can apply again while the intake is open.
withdraw-do = Take it back
withdraw-not = Keep the application
answer-label = Your answer
answer-send = Send the answer
answer-empty = Write your answer
refused-onward = When the reason no longer holds, you can apply to the next intake.

## The desk: applications
applications-all = Applications
desk-number = Number
desk-name = Name
desk-waits = Unchanged for
desk-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
desk-person = Person
desk-history = History
desk-queue-empty = Nothing waits here
desk-queue-empty-about = Choose another state to see older applications.
decide-title = Decision
decide-reason-hint = Needed for a refusal and for a question
decide-reason-missing = Choose the reason that the candidate will read
decide-note = Words for the candidate
decide-note-hint = Plain words, in the candidate’s language if you can
decide-do = Record the decision
decide-moved-on = Somebody else changed this application meanwhile. Nothing was written: look at the history, then decide again.

## More of the list
filter-title = Choose what to show

## Certificates
check-title = Check a certificate
check-lead = Type the number. You need no account, and nothing is stored about you.
check-number = Certificate number
check-number-hint = For example C-7QF4-M2XD-9KHT-3. Spaces and small letters do not matter.
check-do = Check
check-plan = Certificates after the Turkish model can be checked here. Their direct recognition in Türkiye is a plan, not yet in force.
check-empty = Type the number of the certificate
check-length = The number is not complete, or has too many characters: after C there are 13
check-characters = The number has a character that no certificate has. Compare each character with the document.
check-mistyped = A character is mistyped: the number does not agree with its last character. Compare it with the document.
check-answer = Result of the check
check-unknown = Not found
check-unknown-about = We have no certificate with this number. Ask its holder for the original.
check-again = Check another one
check-when = Checked: { $when } (Tashkent time)
check-next-valid = Compare the name with the passport of the person.
check-next-suspended = Do not rely on it for now. Ask the issuer.
check-next-renewed = Ask the holder for the newer certificate.
check-next-ended = It cannot be used. Ask the holder for a valid one.
certificate-language-result = Result of a language test
certificate-skills-result = Result notice of a skills test
certificate-pass = Pass certificate
certificate-course = Course completion
certificate-qualification = Qualification certificate
certificate-valid = Valid
certificate-expiring = Valid, ends soon
certificate-expired = Expired
certificate-suspended = Suspended
certificate-revoked = Revoked
certificate-renewed = Replaced by a newer one
certificate-proposed = Waits for a second person
certificate-issued = Issued
certificate-means-valid = It agrees with the issuer’s record.
certificate-means-expiring = It counts up to and including { $date }.
certificate-means-expired = Its last day was { $date }.
certificate-means-suspended = Suspended since { $date }. It does not count until the suspension is lifted.
certificate-means-revoked = Revoked on { $date }. It cannot be used.
certificate-means-renewed = A newer certificate has stood in its place since { $date }.
certificate-kind = Kind
certificate-subject = What it is about
certificate-level-value = { $level } (EQF { $level }, indicative)
certificate-masked = { $name } (partly hidden)
certificate-holder = Name of the holder
certificate-held = Kept by
certificate-held-employer = the employer
certificate-issued-on = Issued on
certificate-valid-to = Valid up to and including
certificate-no-end = No end of validity is known
certificate-issuer = Issued by
certificate-months-left =
    { $months ->
        [one] { $months } month left
       *[other] { $months } months left
    }
certificate-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
certificate-todo-renew = Ask the issuer for a renewal in time.
certificate-todo-renewed = Use the newer one: { $number }
certificates-none = No certificate here
certificates-none-about = When a centre or the staff enter a certificate for you, it stands here with its clock.
message-certificate = Koʻprik: your certificate { $number }: { $state }.

## The desk: certificates
certificates-all = Certificates
certificates-search = Number or name
certificate-new = Enter a certificate
certificate-enter = Enter
certificate-needs-two = A second person issues it.
certificate-test-hint = For results and pass certificates
certificate-occupation-hint = For qualification certificates
certificate-level-hint = 1 to 8, for qualification certificates
certificate-contact = Contact of the holder’s account
certificate-contact-hint = Leave empty if the holder has no account
certificate-until-hint = Only where no rule gives it; as it stands on the document
certificate-suspend = Suspend
certificate-lift = Lift the suspension
certificate-revoke = Revoke
certificate-renew = Renew
certificate-confirm = Confirm as the second person
certificate-waits-issue = Proposed: to be issued
certificate-waits-revoke = Proposed: to be revoked
certificate-waits-other = You proposed it: another certifier must confirm.
certificate-waits-you = Compare it with the document, then confirm.
certificate-same-person = You proposed this yourself: another person must confirm it. Nothing was changed.
certificate-moved-on = The certificate changed meanwhile. Nothing was written: look at its state, then decide again.
certificate-wrong-future = The day of issue lies in the future
certificate-wrong-order = It ends before it was issued: compare both dates
certificate-wrong-end = No rule says how long it counts: write the last day from the document
certificate-wrong-account = No account has this contact. Leave the field empty, or ask the holder.
certificate-wrong-issuer = Write who issued it, in letters
certificate-wrong-level = The level is a figure from 1 to 8
certificate-wrong-reason = Choose the reason that the holder will read

## Moderation

## Messages
messages-title = Messages of the demo
messages-lead = Everything that would go out by SMS or e-mail stands here instead, the latest first.
messages-none = No message
messages-none-about = Create an account: its code comes here.
outbox-title = Outgoing messages
message-when = Written
message-action = Action
message-again = Send again
message-waiting = Waiting
message-sending = Being sent
message-sent = Sent
message-shown = Shown in the demo
message-failed = Not sent

## The desk
desk-open = waiting for a check or a decision
desk-proposed = waiting for a second person
desk-failed = could not be sent
desk-people = People
desk-people-search = Name, number or e-mail
desk-people-hint = A name in any script; a number or an address whole
desk-people-none = Nobody found
desk-people-none-about = Try another spelling, or the beginning of the name.
desk-consents = Consents
desk-rows = Dated rows
desk-row-kind = Kind
desk-row-data = Content
desk-row-dates = From – to
desk-row-origin = Origin
desk-row-end = End it after today
desk-new-state = New state
desk-from = From
desk-from-hint = As 2027-04-01; empty means at once
desk-day-wrong = Write the day as 2027-04-01
desk-source-hint = The https address of the page that says so
desk-source-wrong = Write an address that begins with https://
desk-audit = Audit trail
audit-when = When
audit-who = Who
audit-what = On what
audit-change = Before → after
audit-request = Request
audit-none = No record fits
desk-system = the program
desk-staff = Staff
desk-staff-how = New members are added on the server with the command “{ "koprik staff add" }”.
desk-roles = Roles
desk-since = Since
role-moderator = moderator
role-certifier = certifier
role-centre-officer = centre officer
role-administrator = administrator
role-reader = read only

## Reports by visitors

## Help
help-lead = Short answers to what people ask first.
help-begin = Where do I begin?
help-begin-a = Look at the programmes and see what you still need: no account is needed for that. When you want to apply, create an account and fill in your profile.
help-cost = What does it cost?
help-cost-a = This portal and applying are free. What others may charge, and what is forbidden, stands on the page of each programme with its source.
help-name = My name is written differently in two documents
help-name-a = The passport counts. Before you book a test, write your name exactly as in the passport: after the test it can often no longer be corrected.
help-code = The code does not come
help-code-a = Wait a minute and look at the contact that is shown. Then press “Send a new code”. Three codes an hour are possible.
help-waiting = What is the waiting list?
help-waiting-a = When all places are taken you can wait. If somebody leaves, the first in line gets the place at once and a message. Your place in the line stands in your application.
help-refused = My application was refused
help-refused-a = The reason stands in your application. When it no longer holds, apply to the next intake.
help-fraud = Somebody asks for money or promises a job
help-fraud-a = Do not pay and do not give your passport away. Look at the page “Who may charge what”. In an application you can tell us who asked for money.
help-certificate = How does an employer check my certificate?
help-certificate-a = With its number, on “Check a certificate”, without an account. They see its state and dates and only the first letters of your name.

## Fees
fees-lead = What is forbidden, what is free, what you pay, and what is not known: each with its source and date.
fees-warning = Whoever wants a deposit, keeps your passport or asks for a penalty breaks the rules.
fees-everywhere = Everywhere

## Sources
sources-lead = Every rule, fee and date on this portal comes from one of these sources. Rules change every few months: the date says how fresh a statement is.
sources-unknown = Not known to us: the names of the 22 occupations of the Turkish project, how long skills tests count, and what private agencies may charge after the law of 11 November 2025.
sources-list = Sources

## Personal data
privacy-lead = What is stored about you, why, who sees it, and how long.
privacy-what = What is stored
privacy-what-a = Your contact, your password as a hash that cannot be read back, your consent with its text and date, the answers of your profile and applications, your certificates, and the messages sent to you. Eligibility answers without an account are not stored.
privacy-why = Why
privacy-why-a = To check the conditions of programmes, to decide your applications, and to tell you of each change.
privacy-who = Who sees it
privacy-who-a = You, and the staff whose task it is. Each time a member of the staff opens your page or decides, it is recorded who it was and when.
privacy-public = What anybody can see
privacy-public-a = Only what the check of a certificate shows to somebody who has its number: state, kind, dates and the first letters of the name.
privacy-long = How long
privacy-long-a = A session ends after 14 days without use, at the latest after 60 days. Codes that were not used are deleted within a day. For other data no period is set yet.
privacy-cookies = Cookies
privacy-cookies-a = Two: one that keeps you signed in, one that remembers your language. Nobody else’s, and none for advertising.
privacy-rights = Your rights
privacy-rights-a = You can change your answers at any time and take an application back. To take your consent back or have your data deleted, write to the staff of this portal.

## Accessibility
access-lead = The portal is made for small phones, weak networks and for people who see, hear or move with difficulty.
access-phone = Without scripts
access-phone-a = Every page and every form works without scripts and weighs a few kilobytes.
access-reader = Keyboard and screen reader
access-reader-a = Everything can be reached by keyboard; errors are named at the head of the page and beside the field.
access-eyes = Eyes
access-eyes-a = Text has a contrast of at least 7 to 1, in light and in dark. A state is told by words and shape, never by colour alone.
access-gap = What is missing
access-gap-a = The portal was checked by machine, not yet by people who use a screen reader every day.

## The desk: intakes
intake-add = Add an intake
intake-city = Place
intake-first = First day of applications
intake-last = Last day of applications
intake-seats = Number of places
intake-wrong-order = It must close on a day that is not past, and not before it opens
intake-wrong-seats = Write the number of places in figures, at least 1
