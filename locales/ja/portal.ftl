# Japanese.

## The frame of every page
brand = Koʻprik
brand-line = 海外で働く方法を、ルールと出典とともに
brand-home = Koʻprik トップページ
skip = 本文へ進む
language-label = 言語：
menu = メニュー
menu-programmes = プログラム
menu-check = 証明書の確認
menu-desk = 職員用ページ
menu-account = アカウント
menu-mine = マイページ
menu-sign-in = ログイン
demo-label = デモ
demo-strip = デモ版です。人物、番号、募集はすべて架空で、メッセージは送信されません。
demo-messages = メッセージを見る
crumb-home = トップ
crumbs-label = 現在の位置
foot-help = ヘルプ
foot-fees = 費用のルール
foot-sources = 出典と情報の日付
foot-privacy = 個人情報
foot-accessibility = アクセシビリティ
foot-helpline = 電話相談
pager-label = ページ
pager-previous = 前へ
pager-next = 次へ

## Forms
error-title = エラー：{ $title }
error-summary = 次の点を直してください
error-word = エラー：
change = 変更
continue = 次へ進む
save = 保存する
save-later = 保存して、あとで続ける
choose = 選んでください
back = 戻る
yes = はい
no = いいえ
date-day = 日
date-month = 月
date-year = 年

## When something goes wrong
fail-not-found = ページが見つかりません
fail-not-found-do = アドレスをもう一度確かめるか、トップページから探してください。
fail-forbidden = このページは表示できません
fail-forbidden-do = このアカウントでは見られないページか、別のサイトから送られた内容です。前のページに戻り、このサイトからもう一度お試しください。
fail-too-many = 短い時間に回数が多すぎました
fail-too-many-do = 1分ほど待ってから、もう一度お試しください。保存済みの内容は消えていません。
fail-bad-request = 送信内容を読み取れませんでした
fail-bad-request-do = 前のページに戻って読み込み直し、もう一度送信してください。
fail-too-large = 送信内容が大きすぎます
fail-too-large-do = 入力を短くして、もう一度送信してください。
fail-busy = ただいま大変混み合っています
fail-busy-do = 数秒待ってから、ページを読み込み直してください。
fail-internal = システムに問題が起きました
fail-internal-do = 送信内容が途中まで保存されることはありません。数分後にもう一度お試しください。また起きたときは、次の番号をお知らせください。
fail-number = お問い合わせ番号：
fail-home = トップページへ

## Vacancies

vacancy-state-draft = 下書き
vacancy-state-submitted = 提出済み・審査待ち
vacancy-state-in-review = 審査中
vacancy-state-returned = 要修正
vacancy-state-rejected = 不承認
vacancy-state-published = 公開中
vacancy-state-paused = 一時停止中
vacancy-state-closed = 募集終了
vacancy-state-expired = 応募期間終了
vacancy-state-archived = 保管済み
vacancy-event-submit = 審査に提出
vacancy-event-change = 変更（審査不要）
vacancy-event-withdraw = 雇用主による取り下げ
vacancy-event-take = 審査開始
vacancy-event-release = 審査待ちに戻りました
vacancy-event-approve = 承認・公開
vacancy-event-return = 差し戻し
vacancy-event-reject = 不承認
vacancy-event-pause = 一時停止
vacancy-event-resume = 再開
vacancy-event-close = 募集終了
vacancy-event-expire = 応募期間の終了
vacancy-event-archive = 保管
message-vacancy = Koʻprik：求人 { $number } の状況：{ $event }。{ $link }

## Vacancies: the editor

## Home page
home-title = だまされずに、海外で働く
home-lead = 日本とトルコへのプログラムを、ルール、費用、出典とともに紹介します。足りない条件を調べ、応募し、進み具合を確かめられます。
home-start = プログラムを選ぶ
home-doors = 何をしますか
home-check = 証明書を確認する
home-check-about = 番号だけで、数秒で確認できます。登録は要りません。
home-eligible = 足りない条件を調べる
home-eligible-about = いくつかの質問に答えてください。登録は要りません。
home-register = 登録する
home-register-about = 応募と、進み具合の確認ができます。
home-fees = 費用のルールを見る
home-fees-about = ルールで無料と決まっているもの、禁じられているものがわかります。

## Dates
date-example = 例：2001年3月27日
date-empty = 年、月、日を入力してください
date-no-day = 日も入力してください（例：27）
date-no-month = 月も入力してください（1～12）
date-no-year = 年を4けたで入力してください（例：2001）
date-wrong = その日付はありません。数字で入力してください（例：2001年3月27日）

## Employers

## Programmes
programmes-title = プログラム
programmes-lead = それぞれの条件、費用、現在の状況を、出典と情報の日付を添えて示しています。
programmes-count =
    { $count ->
       *[other] { $count }件
    }
filter-show = 表示する
filter-words = キーワード
filter-where = 行き先
filter-kind = 種類
filter-state = 状況
filter-any = すべて
filter-none = 当てはまるプログラムがありません
filter-none-do = 条件を一つ外して、もう一度探してください。
filter-clear = すべてのプログラムを表示
country-jp = 日本
country-tr = トルコ
country-uz = ウズベキスタン国内
state-open = 受付中
state-not-yet = まだ始まっていません
state-suspended = 停止中
state-closed = 終了
state-expected = 見込み：{ $when }
state-until = { $when }まで
rule-source = 出典
rule-as-of = { $date }時点
programme-facts = 概要
fact-pay = 給与
fact-pay-month = 月{ $sum }
fact-duration = 期間
fact-months =
    { $months ->
       *[other] { $months }か月
    }
fact-years =
    { $years ->
       *[other] { $years }年
    }
fact-at-most = 最長{ $length }
fact-no-limit = 通算期間の上限なし
fact-family = 家族
fact-family-no = 一緒に行けません
fact-family-yes = 夫または妻と、子どもを呼べます
fact-next = 次の段階
fact-test-place = 技能試験
fact-level = レベル
fact-level-value = トルコ資格枠組み（TYÇ）のレベル{ $level }（目安：EQFレベル{ $level }）
fact-note = 注意
fact-support = 日本での支援
fact-support-yes = 会社または登録支援機関が支援しなければなりません
programme-asked = 必要な条件
programme-asked-none = 出典に条件が載っていません。お金を払う前に、お問い合わせください。
or = または
ask-age-min = { $years }歳以上
ask-age-max = { $years }歳以下
ask-language = { $test }以上
ask-experience = 実務経験：{ $length }
ask-stay = この在留資格での通算期間が{ $length }未満
ask-done = { $programme }を良好に修了
ask-usually = 準備の目安：{ $length }
ask-price = 受験料{ $sum }
programme-fees = だれが何を請求できるか
fee-pays = 自分で払う：{ $sum }
fee-free = 無料
fee-forbidden = 禁止
fee-refund = 払い戻し：{ $sum }
fee-not-known = 不明
fee-col-item = 内容
fee-col-payee = 支払先
fee-col-rule = ルール
fee-col-source = 出典
programme-steps = 手続きの流れ
step-owner = 担当：{ $who }
step-usually = 目安：{ $days }日以上
step-unknown = ふつうの待ち期間は不明
programme-documents = 書類
programme-intakes = 募集
intake-none = 現在、募集はありません
intake-none-about = 発表されたら、締切日と定員をここに載せます。
intake-closes = { $date }締切
intake-opens = { $date }受付開始
intake-places = 残り{ $free }名（定員{ $seats }名）
intake-full = 定員{ $seats }名に達しました（キャンセル待ち{ $waiting }名）
intake-apply = 応募する
intake-demo = デモ用の架空の募集
programme-check = 足りない条件を調べる

## Eligibility
eligibility-title = 足りない条件を調べる
eligibility-lead = わかるところだけ答えてください。入力内容は保存されません。
eligibility-from-profile = プロフィールから入力しました。ここでの変更は保存されません。
eligibility-programme = プログラム
eligibility-programme-missing = プログラムを選んでください
eligibility-born = 生年月日
eligibility-tests = 合格した試験
eligibility-says = 当てはまるものを選んでください
eligibility-titp = 技能実習を良好に修了しました
eligibility-stay = 特定技能1号で日本にいた期間（月数）
eligibility-stay-hint = ない場合は0
eligibility-stay-wrong = 月数を数字で入力してください（例：0、18）
eligibility-go = 結果を見る
eligibility-all-met = この回答では、足りない条件はありません
eligibility-missing =
    { $count ->
       *[other] まだです：足りない条件が{ $count }つあります
    }
eligibility-open = 今のところ問題はありませんが、未回答の項目があります
eligibility-no-rules = 条件が公表されていないため、判断できません
eligibility-spans = { $all }つの条件のうち{ $met }つを満たしています
eligibility-h-missing = 足りない条件
eligibility-h-open = 未回答
eligibility-h-met = 満たしている条件
eligibility-next = 次にすること
eligibility-next-language = まず日本語を学び、下の試験のどれかに合格してください。合格しないと契約できません。
eligibility-next-skills = まず氏名がパスポートと同じか確かめ、それから分野の技能試験を予約してください。
eligibility-next-other = 下の条件を確かめてください。それぞれにルールの出典があります。
eligibility-next-open = 未回答の項目に答えて、もう一度確かめてください。
eligibility-next-apply = 募集を確かめて、応募してください。
eligibility-no-offer = この結果は仕事の申し出ではありません。あなたの回答と{ $date }時点のルールに基づいています。
eligibility-what-if = 試験に合格したら？
eligibility-what-test = 試験
eligibility-what-month = いつまでに
eligibility-what-go = 確かめる
eligibility-what-result = そのとき、{ $all }つの条件のうち{ $met }つを満たします。

## Findings

## Accounts
contact-label = 携帯電話番号またはメールアドレス
contact-hint = 例：+998 90 123 45 67、namae@example.uz
contact-empty = 携帯電話番号かメールアドレスを入力してください
contact-phone = 番号を確かめてください。+998の後は9けた、ほかの国は国番号を入れて8～15けたです
contact-email = メールアドレスを確かめてください（例：namae@example.uz）
contact-neither = +998 90 123 45 67 のような番号か、メールアドレスを入力してください
contact-taken = この連絡先は別のアカウントで使われています。そのアカウントでログインするか、別の連絡先にしてください。
password-label = パスワード
password-new = 新しいパスワード
password-present = 現在のパスワード
password-hint = 8文字以上。覚えやすい単語を三つか四つ並べると、よいパスワードになります。
password-show = パスワードを表示
password-hide = パスワードを隠す
password-empty = パスワードを入力してください
password-short = パスワードは8文字以上にしてください
password-long = パスワードは128文字以内にしてください
password-weak = 推測されやすいパスワードです。自分と関係のない単語を一つか二つ足してください。
password-wrong = 現在のパスワードと違います。もう一度入力してください
register-title = アカウントの登録
register-lead = 無料です。確認コードを受け取れる番号かメールアドレスが必要です。
register-do = 確認コードを送る
register-have = アカウントを持っています
consent-label = 個人情報の取扱いに同意します
consent-what = 何に同意するのですか
consent-body = Koʻprikは、あなたが入力した連絡先、氏名、生年月日、地域、学歴、職歴、試験の情報を保存します。プログラムの条件の確認と、応募の審査に使います。仕事で必要な職員だけが見ます。販売することはありません。同意はいつでも取り消せます。
consent-missing = 同意がないと情報を保存できません。続けるにはチェックを入れてください。
code-title = 確認コードの入力
code-lead = { $contact } にメッセージを送りました。コードは10分間有効です。
code-label = 確認コード
code-hint = 数字6けた
code-again = 新しいコードを送る
code-empty = メッセージのコードを入力してください
code-shape = コードは6けたの数字です（例：042917）
code-wrong = コードが違うか、有効な時間が過ぎました。5回まちがえたら「新しいコードを送る」を押してください。
code-too-many = 1時間に3回コードを送りました。1時間後にもう一度お試しください。
message-code = Koʻprikの確認コードは { $code } です。10分間有効です。職員にも、だれにも教えないでください。
message-exists = この連絡先でKoʻprikに登録しようとした人がいますが、すでにアカウントがあります。ご本人の場合は、ログインするかパスワードを再設定してください。
message-nobody = この連絡先でKoʻprikのパスワード再設定が求められましたが、アカウントはありません。ご本人の場合は、新しく登録してください。
sign-in-title = ログイン
sign-in-do = ログインする
sign-in-forgot = パスワードを忘れた場合
sign-in-wrong = 連絡先とパスワードの組み合わせが違います。10回まちがえたら15分待つか、パスワードを再設定してください。
sign-out = ログアウト
forgot-title = パスワードの再設定
forgot-lead = 連絡先を入力してください。アカウントがあれば、コードが届きます。
forgot-do = 確認コードを送る
account-title = アカウント
account-contact = 連絡先
account-contact-change = 連絡先を変更する
account-password-change = パスワードを変更する
session-title = ログイン中の端末
session-seen = 最終利用：{ $when }
session-this = この端末
session-unknown = 不明な端末
session-end = ログアウトする
session-end-all = ほかの端末すべてでログアウトする

## Profile
profile-title = プロフィール
profile-lead = 入力した内容はそのまま保存されます。途中でやめても大丈夫です。
profile-complete = プロフィールの入力が終わりました。
profile-name = 氏名
profile-birth = 生年月日
profile-region = お住まいの州
profile-district = お住まいの地区・市
profile-education = 学歴
profile-work = 職歴
profile-tests = 語学と試験
task-done = 完了
task-begun = 入力中
task-to-do = 未入力
step-of = ステップ{ $step }／{ $all }
autosave-done = { $time }に保存しました
autosave-begun = { $time }に入力のまま保存しました。まだ直すところがあります
autosave-failed = 通信できないため保存できませんでした。つながったら「次へ進む」を押してください。
choose-one = 一つ選んでください
name-why = パスポートのとおりに正確に入力してください。1文字違うだけで、試験が無効になることがあります。
name-surname = 姓（パスポートのとおり）
name-surname-hint = ローマ字で（例：KARIMOVA）
name-given = 名（パスポートのとおり）
name-given-hint = ローマ字で（例：DILNOZA）
name-patronymic = 父称（ある場合）
name-written = ふだん書いている氏名
name-written-hint = 文字の種類は自由です
name-empty = 氏名を入力してください
name-long = パスポートの欄に入りません。39文字以内で入力してください
name-characters = 使えるのは文字、空白、ハイフン、アポストロフィだけです
name-not-latin = パスポートはローマ字です。キーボードを切り替えて、パスポートのとおりに入力してください。
name-not-latin-offer = パスポートはローマ字です。{ $latin } と書かれていますか。パスポートのとおりに入力してください。
born-range = 年を確かめてください。未来の日付か、100年以上前の日付です
region-label = どの州に住んでいますか
district-label = 地区または市
education-label = 最終学歴を選んでください
education-none = 学校を修了していない
education-secondary = 学校（9年または11年）
education-vocational = カレッジ・リセ・専門学校
education-bachelor = 大学（学士）
education-master = 大学院（修士以上）
occupation-label = 職種
occupation-other = その他、またはまだない
years-label = 経験年数
years-hint = ない場合は0
years-wrong = 年数を0～60の数字で入力してください

## Documents

## Applications
applications-title = 応募一覧
applications-none = まだ応募がありません
applications-none-about = プログラムを選び、いくつかの質問に答えて応募してください。
application-see = 応募の状況を見る
application-number = 受付番号
application-waiting = キャンセル待ち
application-submitted = 送信済み
application-in-review = 審査中
application-info-needed = 回答をお願いします
application-accepted = 受け入れ決定
application-refused = 不採用
application-withdrawn = 取り下げ
application-decision = 決定
owner-agency = 移民庁
owner-you = あなた
waits-place = 空きが出るのを待っています。出たら、その日にお知らせします。
waits-check = 移民庁が回答を確認します。
waits-decision = 移民庁が審査しています。
waits-you = 下の質問への回答を待っています。
waits-accepted = 受け入れが決まりました。日時と場所は改めてお知らせします。
waits-refused = この応募は終了しました。
waits-withdrawn = あなたが応募を取り下げました。
waiting-place = キャンセル待ちの順番：{ $place }番目
duration-unknown = ふつうどのくらいかかるかは、まだわかりません。状況が変わるたびに、メッセージでお知らせします。
reason-label = 理由
message-application = Koʻprik：応募 { $number } の状況：{ $state }。
profile-progress = { $all }ステップのうち{ $done }つ完了
certificates-mine = 証明書
not-answered = 未回答
text-long = 1,000文字以内にしてください
apply-title = 応募
apply-what = 短い質問が三つあり、最後に回答を確認します。途中でやめて、後で続けられます。応募は無料です。
apply-begin = 始める
apply-few = 残りわずかです
apply-full = 定員に達しました
apply-full-about = 定員{ $seats }名が埋まり、{ $waiting }名が待っています。キャンセル待ちに登録すると、空きが出たとき、先頭の人から順に席が回ります。
apply-closed = この募集は受け付けていません。ほかの募集をご覧ください。
apply-profile-first = 先にプロフィールを入力してください。氏名、生年月日、住所、学歴、職歴、試験は応募に含まれます。
apply-incomplete = 未回答の質問、または未入力のプロフィールがあります。答えてから送信してください。
apply-attend = 全期間、参加できますか（{ $city }）
apply-attend-hint = 「いいえ」と答えただけで不採用になることはありません。どのような形なら参加できるか、移民庁がお聞きします。
apply-money = この応募のために、だれかにお金を求められましたか
apply-money-hint = どう答えても、不利になることはありません。
apply-money-about = 「はい」の場合：だれが、何のために、いくら求めましたか
apply-money-about-hint = 応募を担当する職員だけが読みます。
apply-money-about-missing = だれが、何のために、いくら求めたか入力してください
apply-note = ほかに伝えたいことはありますか
apply-note-hint = 空欄でもかまいません。どの言語でも書けます。
apply-check = 回答の確認
apply-declare = 送信すると、「プロフィールと回答は事実です」と約束したことになります。
apply-send = 応募を送信する
apply-wait = キャンセル待ちに登録する
sent-title = 応募を送信しました
sent-waiting = キャンセル待ちに登録しました
sent-when = 送信日時
sent-next = このあとの流れ
sent-keep = このページを印刷するか、番号を控えてください。応募について問い合わせるときに必要です。
withdraw-title = 応募を取り下げる
withdraw-about = あなたの席は次に待っている人に回ります。募集中なら、もう一度応募できます。
withdraw-do = 取り下げる
withdraw-not = 取り下げない
answer-label = 回答
answer-send = 回答を送る
answer-empty = 回答を入力してください
refused-onward = 理由となった点が解決したら、次の募集に応募できます。

## The desk: applications
applications-all = 応募
desk-number = 番号
desk-name = 氏名
desk-waits = 経過日数
desk-days =
    { $days ->
       *[other] { $days }日
    }
desk-person = 本人の情報
desk-history = 経過
desk-queue-empty = 待っている応募はありません
desk-queue-empty-about = 以前の応募を見るには、別の状況を選んでください。
decide-title = 判断
decide-reason-hint = 不採用と質問の場合は必須です
decide-reason-missing = 候補者に伝える理由を選んでください
decide-note = 候補者に伝えること
decide-note-hint = わかりやすいことばで、できれば候補者の言語で
decide-do = 判断を記録する
decide-moved-on = ほかの職員がこの応募を更新しました。何も記録されていません。経過を確認して、もう一度判断してください。

## More of the list
filter-title = 条件でしぼり込む

## Certificates
check-title = 証明書の確認
check-lead = 番号を入力してください。登録は要りません。あなたの情報は保存されません。
check-number = 証明書番号
check-number-hint = 例：C-7QF4-M2XD-9KHT-3。空白があっても、小文字でもかまいません。
check-do = 確認する
check-plan = トルコ方式の証明書もここで確認できます。トルコでの直接の承認は計画で、まだ始まっていません。
check-empty = 証明書番号を入力してください
check-length = 番号が足りないか、多すぎます。Cの後は13文字です
check-characters = 証明書番号には使われない文字があります。1文字ずつ書類と見比べてください。
check-mistyped = 入力まちがいがあります。番号が最後の文字と合いません。書類と見比べてください。
check-answer = 証明書の確認結果
check-unknown = 見つかりません
check-unknown-about = この番号の証明書はありません。本人に原本を見せてもらってください。
check-again = 別の証明書を確認する
check-when = 確認日時：{ $when }（タシケント時間）
check-next-valid = 氏名を本人のパスポートと見比べてください。
check-next-suspended = 今は有効ではありません。発行機関に問い合わせてください。
check-next-renewed = 本人に新しい証明書を見せてもらってください。
check-next-ended = 使用できません。本人に有効な証明書を見せてもらってください。
certificate-language-result = 語学試験の結果
certificate-skills-result = 技能試験の結果通知書
certificate-pass = 合格証明書
certificate-course = 研修修了証
certificate-qualification = 資格証明書
certificate-valid = 有効
certificate-expiring = 有効（期限が近い）
certificate-expired = 期限切れ
certificate-suspended = 効力停止中
certificate-revoked = 取り消し
certificate-renewed = 新しい証明書に更新済み
certificate-proposed = 二人目の確認待ち
certificate-issued = 発行済み
certificate-means-valid = 発行機関の記録と一致しました。
certificate-means-expiring = { $date }まで有効です。
certificate-means-expired = 有効期限は{ $date }でした。
certificate-means-suspended = { $date }から効力が停止しています。停止が解除されるまで使えません。
certificate-means-revoked = { $date }に取り消されました。使用できません。
certificate-means-renewed = { $date }から新しい証明書が有効です。
certificate-kind = 種類
certificate-subject = 内容
certificate-level-value = { $level }（目安：EQFレベル{ $level }）
certificate-masked = { $name }（一部だけ表示しています）
certificate-holder = 氏名
certificate-held = 保管者
certificate-held-employer = 雇用主
certificate-issued-on = 発行日
certificate-valid-to = 有効期限
certificate-no-end = 有効期限は確認できていません
certificate-issuer = 発行機関
certificate-months-left =
    { $months ->
       *[other] あと{ $months }か月
    }
certificate-days-left =
    { $days ->
       *[other] あと{ $days }日
    }
certificate-todo-renew = 早めに発行機関で更新してください。
certificate-todo-renewed = 新しい証明書を使ってください：{ $number }
certificates-none = 証明書はありません
certificates-none-about = センターや職員が証明書を登録すると、有効期限とともにここに表示されます。
message-certificate = Koʻprik：証明書 { $number } の状況：{ $state }。

## The desk: certificates
certificates-all = 証明書
certificates-search = 番号または氏名
certificate-new = 証明書を登録する
certificate-enter = 登録する
certificate-needs-two = 二人目の職員が確認すると、発行されます。
certificate-test-hint = 試験の結果と合格証明書の場合
certificate-occupation-hint = 資格証明書の場合
certificate-level-hint = 1～8（資格証明書の場合）
certificate-contact = 本人のアカウントの連絡先
certificate-contact-hint = アカウントがない場合は空欄にしてください
certificate-until-hint = ルールで決まらない場合だけ、書類のとおりに
certificate-suspend = 効力を停止する
certificate-lift = 停止を解除する
certificate-revoke = 取り消す
certificate-renew = 更新する
certificate-confirm = 二人目として確認する
certificate-waits-issue = 発行の申請中
certificate-waits-revoke = 取り消しの申請中
certificate-waits-other = あなたが申請しました。別の職員の確認が必要です。
certificate-waits-you = 書類と見比べてから確認してください。
certificate-same-person = あなた自身の申請です。別の職員の確認が必要です。何も変更されていません。
certificate-moved-on = 証明書の状況が変わりました。何も記録されていません。確認してからもう一度操作してください。
certificate-wrong-future = 発行日が未来の日付です。確かめてください
certificate-wrong-order = 期限が発行日より前です。両方の日付を確かめてください
certificate-wrong-end = 有効期間のルールがありません。書類にある期限を入力してください
certificate-wrong-account = この連絡先のアカウントはありません。空欄にするか、本人に確かめてください。
certificate-wrong-issuer = 発行機関を文字で入力してください
certificate-wrong-level = レベルを1～8の数字で入力してください
certificate-wrong-reason = 本人に伝える理由を選んでください

## Moderation

## Messages
messages-title = デモのメッセージ
messages-lead = SMSやメールで送るはずの内容を、代わりにここに新しい順で表示します。
messages-none = メッセージはありません
messages-none-about = 登録すると、確認コードがここに届きます。
outbox-title = 送信メッセージ
message-when = 作成日時
message-action = 操作
message-again = 再送する
message-waiting = 送信待ち
message-sending = 送信中
message-sent = 送信済み
message-shown = デモで表示済み
message-failed = 送信できませんでした

## The desk
desk-open = 確認・審査待ち
desk-proposed = 二人目の確認待ち
desk-failed = 送信できなかったもの
desk-people = 候補者
desk-people-search = 氏名・電話番号・メールアドレス
desk-people-hint = 氏名はどの文字でもかまいません。番号とアドレスは全部入力してください
desk-people-none = 見つかりません
desk-people-none-about = 別の書き方か、名前の初めの部分で試してください。
desk-consents = 同意
desk-rows = 期間つきの項目
desk-row-kind = 種類
desk-row-data = 内容
desk-row-dates = 期間
desk-row-origin = 登録元
desk-row-end = この日で終了する
desk-new-state = 新しい状況
desk-source-hint = 根拠となるページのアドレス
desk-source-wrong = https:// または http:// で始まるアドレスを入力してください
desk-audit = 操作記録
audit-when = 日時
audit-who = 操作者
audit-what = 対象
audit-change = 前 → 後
audit-request = リクエスト
audit-none = 当てはまる記録はありません
desk-system = システム
desk-staff = 職員
desk-staff-how = 職員はサーバーのコマンド「{ "koprik staff add" }」で追加します。
desk-roles = 役割
desk-since = 登録日
role-moderator = 審査担当
role-certifier = 証明書担当
role-centre-officer = センター担当
role-administrator = 管理者
role-reader = 閲覧のみ

## Reports by visitors

## Help
help-lead = よくある質問に短くお答えします。
help-begin = 何から始めればよいですか
help-begin-a = プログラムを見て、足りない条件を調べてください。登録は要りません。応募するときに登録し、プロフィールを入力します。
help-cost = 費用はかかりますか
help-cost-a = このサイトの利用と応募は無料です。ほかの費用と禁止事項は、各プログラムのページに出典とともに載せています。
help-name = 書類によって氏名の表記が違います
help-name-a = パスポートの表記が基準です。試験を予約する前に、パスポートのとおりに登録してください。試験の後では、直せないことが多いです。
help-code = 確認コードが届きません
help-code-a = 1分ほど待ち、表示された連絡先を確かめてください。その後「新しいコードを送る」を押します。1時間に3回まで送れます。
help-waiting = キャンセル待ちとは何ですか
help-waiting-a = 定員に達したときに、空きを待つ仕組みです。空きが出ると、先頭の人にすぐ席が回り、メッセージが届きます。順番は応募のページで確認できます。
help-refused = 不採用になりました
help-refused-a = 理由は応募のページにあります。その点が解決したら、次の募集に応募してください。
help-fraud = お金を求められたり、仕事を約束されたりしました
help-fraud-a = お金を払わず、パスポートも渡さないでください。「費用のルール」を確かめてください。応募のときに、だれに求められたかを書けます。
help-certificate = 会社は証明書をどう確認しますか
help-certificate-a = 「証明書の確認」で番号を入力します。登録は要りません。状況と日付、氏名の頭文字だけが表示されます。

## Fees
fees-lead = 禁じられているもの、無料のもの、自分で払うもの、不明なものを、出典と情報の日付を添えて示します。
fees-warning = 保証金や違約金を求めたり、パスポートを取り上げたりするのはルール違反です。
fees-everywhere = すべてに共通のルール

## Sources
sources-lead = このサイトのルール、費用、日付は、次の出典によるものです。ルールは数か月ごとに変わります。いつの情報か、日付を確かめてください。
sources-unknown = まだわかっていないこと：トルコの計画の22職種の名称、技能試験の有効期間、2025年11月11日の法律の後に民間の職業紹介会社が請求できる費用。
sources-list = 出典

## Personal data
privacy-lead = 保存する情報、目的、見る人、期間について説明します。
privacy-what = 保存する情報
privacy-what-a = 連絡先、元に戻せない形のパスワード、同意の文面と日時、プロフィールと応募の回答、証明書、送信したメッセージです。登録せずに入力した条件の回答は保存しません。
privacy-why = 目的
privacy-why-a = プログラムの条件の確認、応募の審査、変更のお知らせのためです。
privacy-who = 見る人
privacy-who-a = あなたと、担当の職員だけです。職員があなたのページを開いたり判断したりすると、だれがいつ行ったかが記録されます。
privacy-public = だれでも見られる情報
privacy-public-a = 証明書番号を知っている人が確認すると表示される、状況、種類、日付、氏名の頭文字だけです。
privacy-long = 保存期間
privacy-long-a = ログインは14日間使わないと終わり、長くても60日で終わります。使わなかったコードは1日以内に消えます。ほかの情報の保存期間はまだ決まっていません。
privacy-cookies = クッキー
privacy-cookies-a = 二つだけです。ログインを保つものと、言語を覚えるものです。ほかの会社のものや広告用のものはありません。
privacy-rights = あなたの権利
privacy-rights-a = 回答はいつでも変更でき、応募も取り下げられます。同意の取り消しや情報の削除は、職員にご連絡ください。

## Accessibility
access-lead = 小さい画面や遅い回線でも、また、見る・聞く・体を動かすことが難しい人にも使いやすいように作っています。
access-phone = スクリプトなしで
access-phone-a = どのページも入力も、スクリプトなしで使えます。大きさは数キロバイトです。
access-reader = キーボードと読み上げ
access-reader-a = すべてキーボードで操作できます。エラーはページの上と入力欄の横に示します。
access-eyes = 見やすさ
access-eyes-a = 文字のコントラストは、明るい画面でも暗い画面でも7対1以上です。状況は色だけでなく、ことばと形でも示します。
access-gap = まだできていないこと
access-gap-a = 自動の検査はしましたが、読み上げをふだん使う人による確認はまだです。

## The desk: intakes
intake-add = 募集を追加する
intake-city = 都市
intake-first = 受付開始日
intake-last = 受付最終日
intake-seats = 定員
intake-wrong-order = 最終日は、今日以降で、開始日と同じか後の日にしてください
intake-wrong-seats = 定員を1以上の数字で入力してください

## The desk: dated rows
row-rules = すべてのプログラムに共通のルール
row-add = 項目を追加する
row-add-title = 追加：{ $topic }
row-replace = 新しい項目に置き換える
row-replace-title = 置き換え：{ $topic }
row-replaces = 置き換える項目：{ $row }（{ $days }）。古い項目は前日で終了します。
row-preview = 表示を確認する
row-as-read = 利用者にはこのように表示されます
row-save = この内容で保存する
row-moved-on = ほかの職員がこの項目を変更しました。何も保存されていません。一覧から開き直してください。
row-scope = 適用範囲
row-scope-own = このプログラムのみ
row-scope-kind = この種類のすべてのプログラム：{ $kind }
row-scope-all = すべてのプログラム
row-from = 適用開始日
row-from-hint = 空欄：以前からずっと適用
row-to = 適用終了日
row-to-hint = 空欄：終了日は未定
row-as-of = 出典を確認した日
row-last = 最後の日
row-last-hint = 項目を取り消すには、開始日の前日を入力してください。
row-always = 期間の定めなし
row-never = 取り消し済み（適用されません）
row-shipped = システムに付属
row-staff = 職員が入力
row-unreadable = この項目は読み取れません
row-number-wrong = 1以上の整数を数字で入力してください
row-order-wrong = 終了日は開始日以降に、開始日は置き換える項目の開始日以降にしてください
row-future-wrong = 未来の日付です。今日までの日付を入力してください
row-expected = 見込み
row-expected-hint = 2027、2027-04、2027-04-01のいずれか。不明なら空欄
row-expected-wrong = 年、月、日のいずれかを入力してください：2027、2027-04、2027-04-01
row-nothing = なし
row-currency = 金額の単位
row-sum = 金額（支払いまたは払い戻しがある場合）
row-price = 費用（空欄：不明）
row-pay-month = 月給
row-duration-hint = 空欄：上限なし
row-months = 月数
row-years = 年齢
row-days = 通常の待ち日数（空欄：不明）
row-preparation = 通常の準備月数（空欄：不明）
row-owner = 担当
row-with = 他の条件の代わりになりますか
row-alone = いいえ、独立した条件です
row-after = どれの後ですか
row-after-all = 最後
row-validity = 有効期間
row-validity-some = 月数で定める
row-validity-months = 有効期間：{ $length }
row-validity-unlimited = 有効期限は確認できていません
row-validity-unknown = 有効期間は不明
row-clock =
    { $days ->
       *[other] 残り{ $days }日から期限を表示
    }
row-clock-days = 期限の何日前から表示しますか
row-test-place = 技能試験の実施場所
row-fee = 料金
row-age-min = 年齢の下限
row-age-max = 年齢の上限
row-language = 語学試験
row-skills = 技能試験
row-experience = 実務経験
row-statement = 本人の申告
row-stay = この在留資格での滞在期間
row-done = 修了済みのプログラム
row-step = 手順
row-document = 書類
row-test = 試験
row-amount = 基本計算額
row-certificate-rule = 証明書の有効期間
