// Accounts: what goes wrong is said, what was typed stays, and sessions, passwords and contacts are in one's own hands.
import { expect, test } from '@playwright/test';
import { codeFor, go, newMail, otherBrowser, PASSWORD, register, signIn } from '../../people';

const NEW_PASSWORD = 'boshqa uzun parol bilan 7';

for (const language of ['uz', 'ru', 'ja']) {
  const my = new RegExp(`/${language}/my$`);

  test(`signing out ends the session, in ${language}`, async ({ page, context }) => {
    await register(page, language);
    const kept = await context.cookies();
    await page.goto(`/${language}/my/account`);
    await page.locator('form[action$="/sign-out"] button').click();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    await page.goto(`/${language}/my`);
    await expect(page).toHaveURL(/sign-in/);
    // The old cookie opens nothing either.
    await context.addCookies(kept);
    await page.goto(`/${language}/my/profile`);
    await expect(page).toHaveURL(/sign-in/);
  });

  test(`an easy password is refused, and what was typed stays, in ${language}`, async ({ page }) => {
    const mail = newMail();
    await page.goto(`/${language}/register`);
    await page.locator('#contact').fill(mail);
    await page.locator('#password').fill('12345678');
    await page.locator('#consent').check();
    await go(page);
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#password');
    await expect(page.locator('#password-e')).toBeVisible();
    await expect(page.locator('#contact')).toHaveValue(mail);
    await expect(page.locator('#consent')).toBeChecked();
    await expect(page.locator('#password')).toHaveValue('');
    await expect(page).toHaveTitle(/[:：]/);
  });

  test(`a wrong code is said, five are enough, and a new one helps, in ${language}`, async ({ page }) => {
    const mail = newMail();
    await page.goto(`/${language}/register`);
    await page.locator('#contact').fill(mail);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#consent').check();
    await go(page);
    await expect(page.locator('#code')).toBeVisible();
    const right = await codeFor(mail);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries++) {
      await page.locator('#code').fill(wrong);
      await go(page);
      await expect(page.locator('#code-e')).toBeVisible();
      await expect(page.locator('#code')).toHaveValue(wrong);
    }
    // The text says that the time may be over, and what to do.
    const again = (await page.locator('button[name=again]').textContent()) ?? '';
    await expect(page.locator('#code-e')).toContainText(again.trim());
    await page.locator('#code').fill(right);
    await go(page);
    await expect(page.locator('#code-e'), 'after five tries the right one is over too').toBeVisible();
    await page.locator('button[name=again]').click();
    await expect(page.locator('#code-e')).toHaveCount(0);
    await page.locator('#code').fill(right);
    await go(page);
    await expect(page.locator('#code-e'), 'the first code is over').toBeVisible();
    const code = await codeFor(mail);
    await page.locator('#code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await go(page);
    await expect(page).toHaveURL(my);
  });

  test(`a forgotten password is replaced, and the old one and old sessions are over, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(60_000);
    const mail = await register(page, language);
    const other = await otherBrowser(browser);
    await other.goto(`/${language}/sign-in`);
    await other.locator('main a[href$="/forgot"]').click();
    await other.locator('#contact').fill(mail);
    await go(other);
    const code = await codeFor(mail);
    await other.locator('#code').fill(code);
    await other.locator('#password').fill('12345678');
    await go(other);
    await expect(other.locator('.errsum a')).toHaveAttribute('href', '#password');
    await expect(other.locator('#code')).toHaveValue(code);
    await other.locator('#password').fill(NEW_PASSWORD);
    await go(other);
    await expect(other).toHaveURL(my);
    await page.goto(`/${language}/my`);
    await expect(page, 'who knew the old password is out').toHaveURL(/sign-in/);
    await signIn(page, mail, PASSWORD, language);
    await expect(page.locator('.errsum')).toBeVisible();
    await expect(page.locator('#contact')).toHaveValue(mail);
    await page.locator('#password').fill(NEW_PASSWORD);
    await go(page);
    await expect(page).not.toHaveURL(/sign-in/);
  });

  test(`the contact is changed with the password and a code, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(60_000);
    const old = await register(page, language);
    const other = newMail();
    await page.goto(`/${language}/my/account`);
    await page.locator('main a[href$="/my/account/contact"]').click();
    await page.locator('#contact').fill(other);
    await page.locator('#password').fill('not the password');
    await go(page);
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#password');
    await expect(page.locator('#contact')).toHaveValue(other);
    await expect(page.locator('#password')).toHaveValue('');
    await page.locator('#password').fill(PASSWORD);
    await go(page);
    await expect(page.locator('#code')).toBeVisible();
    await page.locator('#code').fill(await codeFor(other));
    await go(page);
    await expect(page).toHaveURL(my);
    await page.goto(`/${language}/my/account`);
    await expect(page.locator('.facts')).toContainText(other);
    const stranger = await otherBrowser(browser);
    await signIn(stranger, old, PASSWORD, language);
    await expect(stranger.locator('.errsum'), 'the old contact is nobody’s').toBeVisible();
    await signIn(stranger, other, PASSWORD, language);
    await expect(stranger).toHaveURL(my);
  });

  test(`sessions are seen and ended, one or all, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(60_000);
    const mail = await register(page, language);
    const others = [await otherBrowser(browser), await otherBrowser(browser)];
    for (const other of others) {
      await signIn(other, mail, PASSWORD, language);
      await expect(other).toHaveURL(my);
    }
    await page.goto(`/${language}/my/account`);
    const rows = page.locator('section[aria-labelledby=sessions-h] .rows > li');
    await expect(rows).toHaveCount(3);
    // This device is named, and has no button.
    await expect(rows.filter({ has: page.locator('button') })).toHaveCount(2);
    await expect(rows.first()).toContainText(/Chrome/);
    await rows.locator('button').first().click();
    await expect(rows).toHaveCount(2);
    const open = async () => {
      let count = 0;
      for (const other of others) {
        await other.goto(`/${language}/my`);
        if (my.test(other.url())) count += 1;
      }
      return count;
    };
    expect(await open(), 'one of the two is out').toBe(1);
    await page.goto(`/${language}/my/account`);
    await page.locator('section[aria-labelledby=sessions-h] > form button').click();
    await expect(rows).toHaveCount(1);
    expect(await open()).toBe(0);
    await page.goto(`/${language}/my`);
    await expect(page).toHaveURL(my);
  });

  test(`“save and continue later” keeps what is half done, in ${language}`, async ({ page }) => {
    await register(page, language);
    await page.goto(`/${language}/my/profile/birth`);
    await page.locator('#born-day').fill('31');
    await page.locator('#born-month').fill('2');
    await page.locator('button[name=later]').click();
    await expect(page).toHaveURL(/\/my\/profile$/);
    await expect(page.locator('.tasks .tag.time')).toHaveCount(1);
    await page.locator('main a[href$="/my/profile/birth"]').click();
    await expect(page.locator('#born-day')).toHaveValue('31');
    await expect(page.locator('#born-month')).toHaveValue('2');
    await page.locator('#born-year').fill('1999');
    await go(page);
    await expect(page.locator('.errsum')).toBeVisible();
    await page.locator('#born-month').fill('3');
    await go(page);
    await expect(page).toHaveURL(/\/region$/);
  });

  const next = language === 'uz' ? 'ja' : 'uz';
  test(`another language keeps half-filled forms of accounts and profile, from ${language} to ${next}`, async ({ page }) => {
    const change = async (path: string) => {
      await page.locator('details.lang summary').click();
      await page.locator(`details.lang button[value=${next}]`).click();
      await expect(page).toHaveURL(new RegExp(`/${next}${path}`));
      await expect(page.locator('.errsum')).toHaveCount(0);
    };
    await page.goto(`/${language}/register`);
    await page.locator('#contact').fill('+998 90 123');
    await page.locator('#consent').check();
    await change('/register');
    await expect(page.locator('#contact')).toHaveValue('+998 90 123');
    await expect(page.locator('#consent')).toBeChecked();
    await register(page, language);
    await page.goto(`/${language}/my/profile/name`);
    await page.locator('#surname').fill('Каримова');
    await page.locator('#written').fill('"Дилноза" <b>');
    await change('/my/profile/name');
    await expect(page.locator('#surname')).toHaveValue('Каримова');
    await expect(page.locator('#written')).toHaveValue('"Дилноза" <b>');
    await page.goto(`/${language}/my/account/contact`);
    await page.locator('#contact').fill('yangi@');
    await page.locator('#password').fill('secret words');
    await change('/my/account/contact');
    await expect(page.locator('#contact')).toHaveValue('yangi@');
    await expect(page.locator('#password'), 'a password is never sent back').toHaveValue('');
  });
}
