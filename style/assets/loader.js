// Starts the islands of a page at the first touch, or when the browser has nothing else to do.
const { js, wasm } = document.querySelector('script[data-wasm]').dataset;
// The framework reads these; it would set them by an inline script, which the content policy forbids.
for (const name of ['__RESOLVED_RESOURCES', '__SERIALIZED_ERRORS', '__PENDING_RESOURCES', '__RESOURCE_RESOLVERS', '__INCOMPLETE_CHUNKS'])
  globalThis[name] ??= [];
let started;
const start = () => (started ??= import(js).then(async (bundle) => {
  await bundle.default({ module_or_path: wasm });
  bundle.hydrate();
  for (const island of document.querySelectorAll('leptos-island')) bundle[island.dataset.component]?.(island);
  document.documentElement.dataset.islands = 'on';
}));
for (const touch of ['pointerdown', 'focusin']) addEventListener(touch, start, { once: true, capture: true });
'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 2000 }) : setTimeout(start, 200);
navigator.serviceWorker?.register('/sw.js').catch(() => {});
