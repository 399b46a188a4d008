# Japanese.

## The frame of every page
brand = Koʻprik
brand-line = 海外で働くための確かな道
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
foot-sources = 出典と時点
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
save-later = 保存して後で続ける
choose = 選んでください
back = 戻る
yes = はい
no = いいえ
date-day = 日
date-month = 月
date-year = 年

## When something goes wrong
fail-not-found = ページが見つかりません
fail-not-found-do = アドレスを確かめるか、トップページからお進みください。
fail-forbidden = このページは表示できません
fail-forbidden-do = このアカウントには権限がないか、別のサイトから送信されました。前のページに戻り、このサイトからもう一度お試しください。
fail-too-many = 短時間に回数の上限を超えました
fail-too-many-do = 1分ほど待ってから、もう一度お試しください。入力内容は失われていません。
fail-bad-request = 送信内容を読み取れませんでした
fail-bad-request-do = 前のページに戻って読み込み直し、もう一度送信してください。
fail-too-large = 送信内容が大きすぎます
fail-too-large-do = 入力を短くして、もう一度送信してください。
fail-busy = ただいま大変混み合っています
fail-busy-do = 数秒待ってから、ページを読み込み直してください。
fail-internal = システムに問題が起きました
fail-internal-do = 送信内容が途中まで保存されることはありません。数分後にもう一度お試しください。繰り返す場合は、次の番号をお知らせください。
fail-number = 受付番号：
fail-home = トップページへ

## Home page
home-title = だまされずに、海外で働く
home-lead = 日本とトルコへのプログラムを、ルール・費用・出典とともに紹介します。足りない条件を確かめ、申し込み、進み具合を確認できます。
home-start = プログラムを選ぶ
home-doors = 何をしますか
home-check = 証明書を確認する
home-check-about = 番号を入力するだけで、登録なしに数秒で確認できます。
home-eligible = 足りない条件を調べる
home-eligible-about = いくつかの質問に答えてください。登録は要りません。
home-register = 登録する
home-register-about = 申し込みと、進み具合の確認ができます。
home-fees = 費用のルールを見る
home-fees-about = 規則で無料のもの、禁じられているものを確かめられます。
home-truth = 実際の状況
