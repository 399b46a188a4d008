// Keeps what is typed into a form on this phone until it is sent; the service worker stores it. What was changed elsewhere meanwhile
// is shown field by field, and nothing is overwritten without the person.
const form = document.getElementById('main-form');
const phone = navigator.serviceWorker;
const fields = () => {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'form-id') values.append(name, value);
  return values;
};
const all = (values, name) => values.getAll(name).sort().join('\n');
const inputs = (name) => [...form.elements].filter((field) => field.name === name);

function fill(name, values) {
  const targets = inputs(name);
  for (const field of targets)
    if (['radio', 'checkbox'].includes(field.type)) field.checked = values.includes(field.value);
    else if (field.type !== 'submit') field.value = values[targets.indexOf(field)] ?? values[0] ?? '';
  targets[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  targets[0]?.dispatchEvent(new Event('change', { bubbles: true }));
}

const text = (element) => element?.textContent.trim();
/** The question as the page words it; a part of a date is named with its date. */
const label = (field) => {
  const group = text(field.closest('fieldset')?.querySelector('legend'));
  const own = ['radio', 'checkbox'].includes(field.type) ? undefined : text(field.labels?.[0]);
  return [group, own].filter(Boolean).join(' – ') || field.name;
};
/** An answer as the page words it. */
const worded = (name, values) =>
  values
    .map((value) => {
      const field = inputs(name).find((one) => one.type === 'select-one' || one.value === value);
      if (field?.type === 'select-one') return [...field.options].find((one) => one.value === value)?.text ?? value;
      return field && ['radio', 'checkbox'].includes(field.type) ? (text(field.labels?.[0]) ?? value) : value;
    })
    .join(', ') || '–';

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

/** What the phone has, beside what the page says now. */
function offer({ body, base, words }) {
  const [mine, was, now] = [new URLSearchParams(body), new URLSearchParams(base), fields()];
  const names = [...new Set([...mine.keys(), ...was.keys()])].filter((name) => inputs(name).some((field) => field.type !== 'hidden'));
  const differs = names.filter((name) => all(mine, name) !== all(now, name));
  if (!differs.length) return;
  const free = differs.filter((name) => all(now, name) === all(was, name));
  for (const name of free) fill(name, mine.getAll(name));
  const box = element('div');
  box.className = 'notice time flow';
  box.setAttribute('role', 'status');
  if (free.length) box.append(element('p', words.restored));
  const contested = differs.filter((name) => !free.includes(name));
  if (contested.length) box.append(element('p', words.differs));
  for (const name of contested) {
    const take = element('button', words.take);
    take.type = 'button';
    take.className = 'btn alt';
    const part = element('div', '', element('h2', label(inputs(name)[0])), element('p', `${words.here} ${worded(name, mine.getAll(name))}`));
    part.append(element('p', `${words.there} ${worded(name, now.getAll(name))}`), element('p', '', take));
    take.addEventListener('click', () => (fill(name, mine.getAll(name)), part.remove(), box.querySelector('button') ?? inputs(name)[0]?.focus()));
    box.append(part);
  }
  document.getElementById('main').prepend(box);
}

if (form && phone) {
  const base = fields().toString();
  const tell = (message, ports = []) => phone.controller?.postMessage(message, ports);
  let timer;
  const keep = () => (clearTimeout(timer), (timer = undefined), tell({ draft: fields().toString(), base }));
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 250);
  });
  addEventListener('pagehide', () => timer && keep());
  form.addEventListener('submit', () => timer && keep());
  // What came back with errors is what was typed.
  if (!form.querySelector('[aria-invalid=true]')) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => data && offer(data);
    tell({ ask: true }, [port2]);
  }
  phone.register('/sw.js').catch(() => {});
}
