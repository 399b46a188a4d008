# English. The ids, variables and plural branches of all five files agree; a test compares them.

## The frame of every page
brand = Koʻprik
brand-line = ways to work abroad, with their rules and sources
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
error-summary = Please correct this
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
fail-forbidden-do = Your account has no right to see this page, or the form was sent from another site. Go back and try again from this site.
fail-too-many = Too many tries in a short time
fail-too-many-do = Wait a minute, then try again. Nothing that was saved is lost.
fail-bad-request = This request could not be read
fail-bad-request-do = Go back, load the page again and send the form once more.
fail-too-large = The form is too large
fail-too-large-do = Shorten what you typed, then send it again.
fail-busy = Too many people are here at the moment
fail-busy-do = Wait a few seconds, then load the page again.
fail-internal = Something went wrong on our side
fail-internal-do = Nothing you sent was saved halfway. Try again in a few minutes. If it happens again, tell us this number.
fail-number = Request number:
fail-home = Go to the home page

## Vacancies

vacancy-state-draft = Draft
vacancy-state-submitted = Sent, waiting for review
vacancy-state-in-review = In review
vacancy-state-returned = To be corrected
vacancy-state-rejected = Rejected
vacancy-state-published = Published
vacancy-state-paused = Paused
vacancy-state-closed = Closed
vacancy-state-expired = The time to apply is over
vacancy-state-archived = Archived
vacancy-event-submit = Sent for review
vacancy-event-change = Changed; no review needed
vacancy-event-withdraw = Withdrawn by the employer
vacancy-event-take = The review began
vacancy-event-release = Back in the queue
vacancy-event-approve = Approved and published
vacancy-event-return = Returned for correction
vacancy-event-reject = Rejected
vacancy-event-pause = Paused
vacancy-event-resume = Open again
vacancy-event-close = Closed
vacancy-event-expire = The time to apply ran out
vacancy-event-archive = Archived
message-vacancy = Koʻprik: vacancy { $number }: { $event }. { $link }

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
date-empty = Enter the date: day, month and year
date-no-day = Enter the day too, for example 27
date-no-month = Enter the month too, as a number from 1 to 12
date-no-year = Enter the year with four digits, for example 2001
date-wrong = There is no such date. Enter it in numbers, for example 27 3 2001

## Employers
register-employer-title = Create an employer’s account
register-employer-lead = For people who act for an employer, a cooperative, an agency or a training company. It is free. After this you register the organisation.
register-as-employer = I act for an employer
register-as-candidate = I am looking for work
consent-body-employer = Koʻprik stores your contact, the organisations you act for and what you write about them. It is used to check the organisations and to show checked ones to people who look for work. The contact of a member is seen by the owners of the same organisation and by staff who decide; nobody sells it. You can take this consent back at any time.
message-invitation = Koʻprik: you are invited to { $name } ({ $role }). To accept, open { $link } within 7 days. If you do not know them, do nothing.
message-organisation = Koʻprik: { $name }: { $state }. { $reason }
org-mine = My organisations
org-none = No organisation yet
org-none-do = Register yours: it takes about ten minutes, and each step can be left and taken up again.
org-begin = Register an organisation
org-unnamed = Organisation without a name yet
org-registration = Registration
org-change = Change the facts
org-change-about = What you change here is shown to others only after two members of staff have checked it.
org-facts = Facts
org-facts-approved = Facts approved so far
org-step-kind = Country and kind
org-step-name = Name
org-step-number = Official number
org-step-licence = Licence
org-step-address = Address
org-step-contacts = Contacts
org-country = Country
org-kind = Kind of organisation
org-kind-employer = Employer
org-kind-supervising = Cooperative or supervising organisation
org-kind-support = Registered support organisation
org-kind-agency = Private employment agency
org-kind-training = Training company
org-kind-licensed = Works only with a licence or registration
org-name = Name in its own script
org-name-hint = As in the official register, with the form of company
org-latin = Name in Latin letters
org-latin-hint = As on contracts and visas. If the name is in Latin letters already, write the same.
org-name-empty = Write the name
org-name-long = The name is longer than 120 characters: shorten it
org-name-characters = The name has signs that no name has: write it with letters and figures
org-name-not-latin = Some letters are not Latin: write the whole name in Latin letters
org-number = Official number
org-number-jp = Corporate number (法人番号), 13 figures
org-number-tr = VKN (10 figures) or MERSIS number (16 figures)
org-number-uz = STIR (INN), 9 figures
org-number-other = The number in the register of companies or of taxpayers
org-number-empty = Write the number
org-number-length = The number has too few or too many figures for this country: compare it with the document
org-number-check = A figure is wrong: the check digit does not fit. Compare the number with the document
org-number-characters = Write the number with figures only; spaces and dashes may stay
org-licensed = Does it have a licence, a permit or a registration?
org-licensed-hint = Cooperatives, support organisations and agencies need one
org-licence = Licence number
org-licence-hint = If there is none, leave this and the following fields empty
org-no-licence = No licence
org-issuer = Issued by
org-licence-from = Valid from
org-licence-until = Valid to
org-licence-until-hint = Leave it empty if it has no end
org-licence-no-end = no end date
org-licence-empty = Write the number of the licence
org-licence-needed = This kind of organisation cannot be registered without a licence
org-issuer-empty = Write who issued it
org-licence-future = This date is in the future
org-licence-order = The end is before the beginning: compare both dates
org-licence-over = This licence has ended: write the one that holds now
org-address = Address
org-address-hint = As in the official register, in its own script
org-address-empty = Write the address
org-text-long = The text is longer than 1,000 characters: shorten it
org-phone = Telephone
org-phone-hint = With the code of the country, for example +81 or +90
org-email = E-mail
org-website = Website
org-website-hint = Leave it empty if there is none
org-website-wrong = This is no web address: copy it from the browser
org-check-title = Check your answers
org-check-send = Check and send
org-send = Send to be checked
org-send-about = Two members of staff check the facts. The promised time is two working days. By sending you say that they are true.
org-incomplete = Something is still missing: finish every step, then send
org-moved-on = This has changed meanwhile. Nothing was written: look at it again and decide anew.
org-waits-already = Your facts are being checked now. You can send changes after the answer.
org-sent-note = Sent on { $when }. Two members of staff check it; the promised time is two working days.
org-public-page = Public page
org-draft = not checked yet
org-approved = checked
org-suspended = suspended
org-withdrawn = approval withdrawn
org-rejected = rejected
org-waiting = being checked
org-returned = sent back: please correct
org-role = Role
org-role-owner = owner
org-role-owner-about = Facts, members and vacancies
org-role-editor = editor
org-role-editor-about = Writes vacancies
org-role-viewer = viewer
org-role-viewer-about = Sees, changes nothing
org-role-of = Role of { $name }
org-role-set = Set the role
org-you = you
org-members = Members
org-remove = Remove
org-remove-of = Remove { $name }
org-leave = Leave this organisation
org-last-owner = The last owner cannot leave: make somebody else an owner first. Nothing was changed.
org-invite-title = Invite somebody
org-invite-about = We send a message with a link. It holds for { $days } days and only for this contact.
org-invite-hint = A number or an e-mail, with or without an account here
org-invite = Send the invitation
org-invitations = Open invitations
org-invited-until = { $role }, until { $date }
org-invited-over = ended on { $date }
org-take-back = Take back
org-already-member = This person is a member already
org-too-many-invitations = Twenty invitations in a day are enough: try again tomorrow
org-invitation = Invitation
org-invited = You are invited to { $name } ({ $role })
org-invited-visitor = To accept, sign in with the contact to which the invitation was sent, or create an employer’s account with it: the invitation then waits on your page.
org-invited-ended = This invitation has ended. Ask for a new one.
org-invited-other = This invitation was sent to another contact. Sign out, and sign in with that one.
org-invited-candidate = A candidate’s account cannot belong to an organisation. Ask for an invitation to another contact, and create an employer’s account with it.
org-accept = Accept the invitation
org-accepted = You have accepted this invitation.
org-open = Open the organisation
org-employers = Employers we act for
org-employers-about = Each vacancy names the real employer. Name here those you act for; staff check each of them.
org-employers-none = No employer named yet
org-employers-none-do = Name the first one below.
org-employer-new = Name an employer
org-employer-add = Send to be checked
org-employer-state = The employer itself: { $state }
org-own-number = This is your own number: write that of the employer
org-link-again = This employer is on your list already. Nothing was changed.
org-link-asked-on = Named on { $date }.
org-link-approved = link approved
org-link-refused = link refused
org-link-ended = link ended
org-link-end = End the link
org-link-approve = Approve the link
org-link-refuse = Refuse the link
org-link-reason = Reason, if you refuse or end it
org-all = Organisations
org-half = one approval
org-half-own = You have approved: a second person must approve too.
org-half-other = One person has approved: yours is the second approval.
org-two-people = Two different people must approve.
org-same-person = You gave the first approval: the second must come from somebody else. Nothing was changed.
org-own-no-decision = You belong to this organisation, so you do not decide on it.
org-sent-on = Sent on { $when }.
org-approve-first = Approve (first of two)
org-approve-second = Approve (second of two)
org-return = Send back
org-reject = Reject
org-suspend = Suspend
org-withdraw = Withdraw the approval
org-reinstate = Reinstate
org-reasons = Reasons
org-reasons-hint = Needed for everything but approving; the members read them in their language
org-reason-missing = Choose the reason that the members will read
org-note = Words for the members
org-note-hint = In simple words, if possible in their language
org-acts-for = Acts for these employers
org-represented = Represented by
org-alike = The name looks like others: compare before you decide
org-alike-same = the same name
org-alike-near = a similar name
org-alike-listed = (on the list of unlicensed names), as of
org-member-count = Members: { $count }
org-example = example
org-names = Names without a licence
org-names-about = Names that are known to recruit without a licence. A new organisation with a similar name is shown to you with a warning.
org-names-none = No name yet
org-names-none-do = Enter one as soon as an authority names it, with the source.
org-names-new = Enter a name
org-names-add = Enter
org-names-end = It holds no more
org-held-until = held until { $date }
org-holds = holds
org-source = Source (address on the web)
org-source-hint = The page of the authority that says so
org-source-wrong = Write the address of the page
org-as-of = As of
org-event-sent = Facts sent to be checked
org-event-seconded = First approval
org-event-approved = Approved by the second person
org-event-returned = Sent back
org-event-rejected = Rejected
org-event-suspended = Suspended
org-event-reinstated = Reinstated
org-event-withdrawn = Approval withdrawn
org-event-link-asked = Employer named
org-event-link-approved = Link with an employer approved
org-event-link-refused = Link with an employer refused
org-event-link-ended = Link with an employer ended
org-event-complaint = Complaint upheld
org-event-complaint-undone = Complaint no longer upheld
org-page-about = { $name }: { $kind }, { $country }. Checked by Koʻprik.
trust-title = Who stands behind it
trust-checked = Checked
trust-checked-by = by two moderators of Koʻprik, { $date }
trust-no-licence = none given
trust-licence-until = valid to { $date }
trust-licence-ended = ended on { $date }
trust-licence-ended-about = The licence of this organisation has ended. It may not publish until a new one is checked.
trust-complaints = Complaints upheld
trust-since = On the portal since

## Programmes
programmes-title = Programmes
programmes-lead = Each with its rules, fees and current status, with the source and the date.
programmes-count =
    { $count ->
        [one] { $count } programme
       *[other] { $count } programmes
    }
filter-show = Show
filter-words = Search words
filter-where = Where to
filter-kind = Kind
filter-state = Status
filter-any = All
filter-none = No programme matches
filter-none-do = Remove one of the choices and try again.
filter-clear = Show all programmes
country-jp = To Japan
country-tr = For Türkiye
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
fact-level-value = Level { $level } of the Turkish framework (as a guide: EQF level { $level })
fact-note = Note
fact-support = Support in Japan
fact-support-yes = the employer or a registered support organisation must support you
programme-asked = What you need
programme-asked-none = Our source publishes no conditions. Ask before you pay for anything.
or = or
ask-age-min = Age: { $years } or over
ask-age-max = Age: { $years } at most
ask-language = { $test } or higher
ask-experience = Work experience: { $length }
ask-stay = So far less than { $length } in this status
ask-done = { $programme } completed successfully
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
programme-steps = Step by step
step-owner = Done by: { $who }
step-usually = usually { $days } days or more
step-unknown = usual waiting time not known
programme-documents = Documents
programme-intakes = Next intakes
intake-none = No intake is announced at the moment
intake-none-about = When one is announced, you will see it here with its closing date and number of places.
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
eligibility-tests = Tests you have passed
eligibility-says = Which of these apply to you?
eligibility-titp = I completed technical intern training successfully
eligibility-stay = Months in Japan as Specified Skilled Worker (i) so far
eligibility-stay-hint = 0 if never
eligibility-stay-wrong = Enter the number of months in digits, for example 0 or 18
eligibility-go = Show the result
eligibility-all-met = Going by these answers, nothing is missing
eligibility-missing =
    { $count ->
        [one] Not yet: { $count } condition is missing
       *[other] Not yet: { $count } conditions are missing
    }
eligibility-open = Nothing rules it out so far, but some questions are not answered
eligibility-no-rules = We cannot say: no conditions are published
eligibility-spans = { $met } of { $all } conditions met
eligibility-h-missing = Missing
eligibility-h-open = Not answered
eligibility-h-met = Met
eligibility-next = What to do next
eligibility-next-language = First learn Japanese and pass one of the tests named below: without one, no employer can give you a contract.
eligibility-next-skills = First check that your name is written as in your passport. Then book the skills test of the field.
eligibility-next-other = Look at the conditions below; each says where its rule comes from.
eligibility-next-open = Answer the remaining questions, then look again.
eligibility-next-apply = Look at the next intakes of the programme and apply.
eligibility-no-offer = This result is not a job offer. It is based on your answers and on the rules as of { $date }.
eligibility-what-if = What if I pass a test?
eligibility-what-test = Test
eligibility-what-month = By when
eligibility-what-go = Calculate
eligibility-what-result = Then { $met } of { $all } conditions are met.

## Findings

## Accounts
contact-label = Mobile number or email
contact-hint = For example +998 90 123 45 67 or name@example.uz
contact-empty = Enter your mobile number or email address
contact-phone = Check the number: 9 digits after +998; for other countries, 8 to 15 digits with the country code
contact-email = Check the address: it should look like name@example.uz
contact-neither = Enter a number such as +998 90 123 45 67, or an email address
contact-taken = Another account uses this number or address. Sign in with it, or enter a different one.
password-label = Password
password-new = New password
password-present = Your current password
password-hint = At least 8 characters. Three or four words that you can remember make a good one.
password-show = Show password
password-hide = Hide password
password-empty = Enter the password
password-short = The password needs at least 8 characters
password-long = The password can have at most 128 characters
password-weak = This password is easy to guess. Add one or two words that have nothing to do with you.
password-wrong = This is not your current password. Enter it again
register-title = Create an account
register-lead = It is free. You need a number or an email where you can read a code.
register-do = Send me a code
register-have = I already have an account
consent-label = I agree to the processing of my personal data
consent-what = What am I agreeing to?
consent-body = Koʻprik stores what you write about yourself: your contact, name, date of birth, region, education, work and tests. It is used to check the conditions of programmes and to decide on your applications. Only staff whose work needs it can see it; it is never sold. You can withdraw this consent at any time.
consent-missing = Without your consent we may not store your data. Tick the box to continue.
code-title = Enter the code
code-lead = We sent a message to { $contact }. The code is valid for 10 minutes.
code-label = Code
code-hint = 6 digits
code-again = Send a new code
code-empty = Enter the code from the message
code-shape = The code has 6 digits, for example 042917
code-wrong = This code is wrong or has expired. After 5 tries you need a new one: press “Send a new code”.
code-too-many = Three codes were sent within an hour. Wait an hour, then ask for a new one.
message-code = Your Koʻprik code is { $code }. It is valid for 10 minutes. Do not tell it to anybody, not even to us.
message-exists = Somebody tried to create a Koʻprik account with this contact, but it already has one. If it was you, sign in or set a new password.
message-nobody = Somebody asked for a new Koʻprik password with this contact, but it has no account. If it was you, create one.
sign-in-title = Sign in
sign-in-do = Sign in
sign-in-forgot = I forgot my password
sign-in-wrong = The number or email and the password do not match. After 10 wrong tries, wait 15 minutes or set a new password.
sign-out = Sign out
forgot-title = Set a new password
forgot-lead = Enter your mobile number or email. If there is an account, we send a code there.
forgot-do = Send me a code
account-title = Account
account-contact = Contact
account-contact-change = Change contact
account-password-change = Change password
session-title = Where you are signed in
session-seen = Last used: { $when }
session-this = This device
session-unknown = Unknown device
session-end = Sign out
session-end-all = Sign out of all other devices

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
autosave-begun = Saved at { $time } as you typed it; something still needs correcting
autosave-failed = Not saved: no connection. Press “Continue” when the network is back.
choose-one = Choose one of the answers
name-why = Write exactly what is in your passport. If your name differs by one letter, you can lose a test.
name-surname = Surname as in the passport
name-surname-hint = In Latin letters, for example KARIMOVA
name-given = Given name as in the passport
name-given-hint = In Latin letters, for example DILNOZA
name-patronymic = Patronymic (if you have one)
name-written = Your name as you write it yourself
name-written-hint = In any alphabet
name-empty = Enter the name
name-long = The name is too long for a passport line: at most 39 letters
name-characters = Use letters, spaces, hyphens and apostrophes only
name-not-latin = Passports use Latin letters. Switch your keyboard and copy the name from your passport.
name-not-latin-offer = Passports use Latin letters. Does yours say { $latin }? Copy the name from there.
born-range = Check the year: the date is in the future or more than 100 years ago
region-label = In which region do you live?
district-label = District or town
education-label = What is your highest education?
education-none = No school certificate
education-secondary = School (9 or 11 years)
education-vocational = College, lyceum or technical school
education-bachelor = Bachelor’s degree
education-master = Master’s degree or higher
occupation-label = Your occupation
occupation-other = Another occupation, or none yet
years-label = Years of work in this occupation
years-hint = 0 if none
years-wrong = Enter the number of years in digits, from 0 to 60

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
waits-place = Waiting for a place to become free. If one does, we will write to you the same day.
waits-check = The Migration Agency checks your answers.
waits-decision = The Migration Agency decides.
waits-you = We are waiting for your answer to the question below.
waits-accepted = You have the place. We will write to tell you when and where to come.
waits-refused = The application has ended.
waits-withdrawn = You withdrew the application.
waiting-place = Your place on the waiting list: { $place }
duration-unknown = How long this usually takes is not known yet. You will get a message about each change.
reason-label = Reason
message-application = Koʻprik: your application { $number }: { $state }.
profile-progress = { $done } of { $all } steps done
certificates-mine = My certificates
not-answered = not answered
text-long = At most 1,000 characters: shorten the text
apply-title = Application
apply-what = Three short questions, then you check your answers. You can stop and continue later. Applying is free.
apply-begin = Begin
apply-few = Few places left
apply-full = All places are taken
apply-full-about = { $seats } places are taken and { $waiting } people are waiting. You can join the waiting list: if a place becomes free, the first in line gets it.
apply-closed = This intake is not open. Look at the other intakes of the programme.
apply-profile-first = First fill in your profile: your name, date of birth, home, education, work and tests are part of the application.
apply-incomplete = A question or a step of your profile is not answered yet. Answer it, then send.
apply-attend = Can you be there for the whole time ({ $city })?
apply-attend-hint = “No” alone does not mean a refusal: the Agency will ask what is possible.
apply-money = Has anybody asked you for money for this place?
apply-money-hint = Your answer will never count against you.
apply-money-about = If yes: who, for what, and how much?
apply-money-about-hint = Only staff who handle applications can read it.
apply-money-about-missing = Say who asked, for what and how much
apply-note = Is there anything else we should know?
apply-note-hint = You may leave this empty. Write in any language.
apply-check = Check your answers
apply-declare = By sending this, you confirm that your profile and these answers are true.
apply-send = Send the application
apply-wait = Join the waiting list
sent-title = Your application has been sent
sent-waiting = You are on the waiting list
sent-when = Sent
sent-next = What happens next
sent-keep = Print this page or write the number down. You need it when you ask about your application.
withdraw-title = Withdraw the application
withdraw-about = Your place goes to the next person in line. You can apply again while the intake is open.
withdraw-do = Withdraw
withdraw-not = Keep my application
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
desk-queue-empty = Nothing is waiting here
desk-queue-empty-about = Choose another status to see older applications.
decide-title = Decision
decide-reason-hint = Required for a refusal or a question
decide-reason-missing = Choose the reason that the candidate will read
decide-note = Message to the candidate
decide-note-hint = In plain words, in the candidate’s language if you can
decide-do = Record the decision
decide-moved-on = Somebody else has changed this application in the meantime. Nothing was saved: look at the history, then decide again.

## More of the list
filter-title = Choose what to show

## Certificates
check-title = Check a certificate
check-lead = Type the number. You need no account, and nothing about you is stored.
check-number = Certificate number
check-number-hint = For example C-7QF4-M2XD-9KHT-3. Spaces and small letters do not matter.
check-do = Check
check-plan = Certificates issued under the Turkish model can also be checked here. Their direct recognition in Türkiye is a plan, not yet in force.
check-empty = Type the number of the certificate
check-length = The number is too short or too long: there are 13 characters after C
check-characters = The number has a character that no certificate has. Compare each character with the document.
check-mistyped = There is a typing mistake: the number does not fit its last character. Compare it with the document.
check-answer = Result of the check
check-unknown = Not found
check-unknown-about = We have no certificate with this number. Ask the holder for the original.
check-again = Check another one
check-when = Checked: { $when } (Tashkent time)
check-next-valid = Compare the name with the person’s passport.
check-next-suspended = Do not rely on it for now. Ask the issuer.
check-next-renewed = Ask the holder for the newer certificate.
check-next-ended = It cannot be used. Ask the holder for a valid one.
certificate-language-result = Result of a language test
certificate-skills-result = Result notice of a skills test
certificate-pass = Pass certificate
certificate-course = Course completion certificate
certificate-qualification = Qualification certificate
certificate-valid = Valid
certificate-expiring = Valid, ends soon
certificate-expired = Expired
certificate-suspended = Suspended
certificate-revoked = Revoked
certificate-renewed = Replaced by a newer one
certificate-proposed = Waiting for a second person
certificate-issued = Issued
certificate-means-valid = It matches the issuer’s record.
certificate-means-expiring = Valid up to and including { $date }.
certificate-means-expired = Its last day was { $date }.
certificate-means-suspended = Suspended since { $date }. It is not valid until the suspension is lifted.
certificate-means-revoked = Revoked on { $date }. It cannot be used.
certificate-means-renewed = A newer certificate has been valid in its place since { $date }.
certificate-kind = Kind
certificate-subject = Subject
certificate-level-value = { $level } (as a guide: EQF level { $level })
certificate-masked = { $name } (partly hidden)
certificate-holder = Name of the holder
certificate-held = Kept by
certificate-held-employer = the employer
certificate-issued-on = Issued on
certificate-valid-to = Valid up to and including
certificate-no-end = No end date is known
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
certificate-todo-renew = Ask the issuer to renew it before it expires.
certificate-todo-renewed = Use the newer one: { $number }
certificates-none = No certificate here
certificates-none-about = When a centre or the staff enter a certificate for you, you will see it here with its end date.
message-certificate = Koʻprik: your certificate { $number }: { $state }.

## The desk: certificates
certificates-all = Certificates
certificates-search = Number or name
certificate-new = Enter a certificate
certificate-enter = Save
certificate-needs-two = It is issued when a second person confirms it.
certificate-test-hint = For results and pass certificates
certificate-occupation-hint = For qualification certificates
certificate-level-hint = 1 to 8, for qualification certificates
certificate-contact = Contact of the holder’s account
certificate-contact-hint = Leave empty if the holder has no account
certificate-until-hint = Only where no rule sets it; as written on the document
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
certificate-moved-on = The certificate has changed in the meantime. Nothing was saved: look at its status, then decide again.
certificate-wrong-future = The date of issue is in the future: check it
certificate-wrong-order = The end date is before the date of issue: check both dates
certificate-wrong-end = No rule says how long it is valid: enter the last day from the document
certificate-wrong-account = No account uses this contact. Leave the field empty, or ask the holder.
certificate-wrong-issuer = Enter who issued it, in letters
certificate-wrong-level = Enter the level as a number from 1 to 8
certificate-wrong-reason = Choose the reason that the holder will read

## Moderation

## Messages
messages-title = Demo messages
messages-lead = Everything that would go out by SMS or email is shown here instead, latest first.
messages-none = No messages
messages-none-about = Create an account: its code will appear here.
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
desk-people-search = Name, number or email
desk-people-hint = A name in any alphabet; a number or an address in full
desk-people-none = Nobody found
desk-people-none-about = Try another spelling, or the beginning of the name.
desk-consents = Consents
desk-rows = Dated entries
desk-row-kind = Kind
desk-row-data = Content
desk-row-dates = From – to
desk-row-origin = Origin
desk-row-end = End it on this day
desk-new-state = New status
desk-source-hint = The address of the page that says so
desk-source-wrong = Enter an address that begins with https:// or http://
desk-audit = Audit trail
audit-when = When
audit-who = Who
audit-what = Subject
audit-change = Before → after
audit-request = Request
audit-none = No record matches
desk-system = the system
desk-staff = Staff
desk-staff-how = New staff are added on the server with the command “{ "koprik staff add" }”.
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
help-begin = Where do I start?
help-begin-a = Look at the programmes and see what you still need: no account is needed for that. When you want to apply, create an account and fill in your profile.
help-cost = What does it cost?
help-cost-a = This portal and applying are free. What others may charge, and what is forbidden, is on the page of each programme, with its source.
help-name = My name is written differently in two documents
help-name-a = The passport decides. Before you book a test, write your name exactly as in the passport: after the test it often cannot be corrected.
help-code = The code does not arrive
help-code-a = Wait a minute and check the number or address that is shown. Then press “Send a new code”. We can send three codes an hour.
help-waiting = What is the waiting list?
help-waiting-a = When all places are taken, you can wait. If somebody leaves, the first in line gets the place at once, and a message. You can see your place in line in your application.
help-refused = My application was refused
help-refused-a = The reason is in your application. When it no longer holds, apply to the next intake.
help-fraud = Somebody asks for money or promises a job
help-fraud-a = Do not pay, and do not hand over your passport. Look at the page “Who may charge what”. In an application you can tell us who asked for money.
help-certificate = How does an employer check my certificate?
help-certificate-a = With its number, on “Check a certificate”, without an account. They see its status and dates, and only the first letters of your name.

## Fees
fees-lead = What is forbidden, what is free, what you pay, and what is not known: each with its source and date.
fees-warning = Anyone who asks for a deposit or a penalty, or keeps your passport, breaks the rules.
fees-everywhere = For all programmes

## Sources
sources-lead = Every rule, fee and date on this portal comes from one of these sources. Rules change every few months: the date says how recent the information is.
sources-unknown = Not known to us: the names of the 22 occupations of the Turkish project, how long skills tests are valid, and what private employment agencies may charge after the law of 11 November 2025.
sources-list = Sources

## Personal data
privacy-lead = What is stored about you, why, who sees it, and for how long.
privacy-what = What is stored
privacy-what-a = Your contact, your password in a form that cannot be read back, your consent with its text and date, the answers of your profile and applications, your certificates, and the messages sent to you. Eligibility answers without an account are not stored.
privacy-why = Why
privacy-why-a = To check the conditions of programmes, to decide on your applications, and to tell you about each change.
privacy-who = Who sees it
privacy-who-a = You, and the staff whose job it is. Each time a member of staff opens your page or decides, we record who it was and when.
privacy-public = What anybody can see
privacy-public-a = Only what a check shows to somebody who has the certificate number: status, kind, dates and the first letters of the name.
privacy-long = How long
privacy-long-a = A session ends after 14 days without use, and after 60 days at the latest. Unused codes are deleted within a day. For other data no period is set yet.
privacy-cookies = Cookies
privacy-cookies-a = Two: one that keeps you signed in, one that remembers your language. Nobody else’s, and none for advertising.
privacy-rights = Your rights
privacy-rights-a = You can change your answers at any time and withdraw an application. To withdraw your consent or have your data deleted, write to the staff of this portal.

## Accessibility
access-lead = The portal is made for small phones, slow networks, and people who have difficulty seeing, hearing or moving.
access-phone = Without scripts
access-phone-a = Every page and every form works without scripts and weighs a few kilobytes.
access-reader = Keyboard and screen reader
access-reader-a = Everything can be reached by keyboard; errors are shown at the top of the page and beside the field.
access-eyes = Eyesight
access-eyes-a = Text has a contrast of at least 7 to 1, in light and in dark mode. Status is shown by words and shape, never by colour alone.
access-gap = What is missing
access-gap-a = The portal was checked with automatic tools, but not yet by people who use a screen reader every day.

## The desk: intakes
intake-add = Add an intake
intake-city = City
intake-first = First day of applications
intake-last = Last day of applications
intake-seats = Number of places
intake-wrong-order = The last day must be today or later, and not before the first day
intake-wrong-seats = Enter the number of places in digits, at least 1

## The desk: dated rows
row-rules = Rules for all programmes
row-add = Add an entry
row-add-title = Add: { $topic }
row-replace = Replace with a new entry
row-replace-title = Replace: { $topic }
row-replaces = Replaces: { $row } ({ $days }). The old entry ends on the day before.
row-preview = Preview
row-as-read = How readers will see it
row-save = Save as shown
row-moved-on = Somebody else has changed this entry in the meantime. Nothing was saved: open it again from the list.
row-scope = Where it applies
row-scope-own = This programme only
row-scope-kind = All programmes of this kind: { $kind }
row-scope-all = All programmes
row-from = First day
row-from-hint = Empty: it has always applied
row-to = Last day
row-to-hint = Empty: no end is known
row-as-of = Read at the source on
row-last = Last day
row-last-hint = To withdraw the entry, enter the day before its first day.
row-always = always
row-never = withdrawn, never applied
row-shipped = came with the system
row-staff = entered by staff
row-unreadable = This entry cannot be read
row-number-wrong = Enter a whole number in digits, at least 1
row-order-wrong = It may not end before it begins, nor begin before the entry that it replaces
row-future-wrong = This date is in the future: enter today or an earlier day
row-expected = Expected
row-expected-hint = 2027, 2027-04 or 2027-04-01; empty if not known
row-expected-wrong = Enter a year, a month or a day: 2027, 2027-04 or 2027-04-01
row-nothing = None
row-currency = Unit of the sum
row-sum = Sum, if something is paid or paid back
row-price = Cost (empty: not known)
row-pay-month = Pay per month
row-duration-hint = Empty: no limit
row-months = Months
row-years = Age in years
row-days = Usual waiting time in days (empty: not known)
row-preparation = Usual preparation in months (empty: not known)
row-owner = Who does it
row-with = Is it an alternative to another condition?
row-alone = No, it stands on its own
row-after = After which one?
row-after-all = After all others
row-validity = How long is it valid?
row-validity-some = For a number of months
row-validity-months = valid for { $length }
row-validity-unlimited = no end date is known
row-validity-unknown = how long it is valid is not known
row-clock =
    { $days ->
        [one] countdown shown in the last { $days } day
       *[other] countdown shown in the last { $days } days
    }
row-clock-days = How many days before the end does the countdown start?
row-test-place = Where the skills test is held
row-fee = Fee
row-age-min = Lowest age
row-age-max = Highest age
row-language = Language test
row-skills = Skills test
row-experience = Work experience
row-statement = Statement of the candidate
row-stay = Time in this status so far
row-done = Programme finished before
row-step = Step
row-document = Document
row-test = Test
row-amount = Base calculation amount
row-certificate-rule = Validity of certificates
