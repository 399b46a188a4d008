// Asks the browser for a passkey and sends its answer with the form of the page. Where browsers have none the form stays hidden.
const form = document.querySelector('form[data-passkey]');
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

async function ask({ passkey, challenge, host, known, account, name, site, algorithms }) {
  const keys = known.split(' ').filter(Boolean).map((id) => ({ type: 'public-key', id: bytes(id) }));
  if (passkey === 'sign') {
    const { rawId, response } = await navigator.credentials.get({
      publicKey: { challenge: bytes(challenge), rpId: host, allowCredentials: keys, userVerification: 'preferred' },
    });
    return { credential: rawId, client: response.clientDataJSON, device: response.authenticatorData, signature: response.signature };
  }
  const { response } = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: host, name: site },
      user: { id: new TextEncoder().encode(account), name, displayName: name },
      pubKeyCredParams: algorithms.split(' ').map((alg) => ({ type: 'public-key', alg: Number(alg) })),
      excludeCredentials: keys,
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
      attestation: 'none',
    },
  });
  return { client: response.clientDataJSON, attestation: response.attestationObject };
}

if (form && window.PublicKeyCredential) {
  form.hidden = false;
  const failed = form.querySelector('[role=alert]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failed.hidden = true;
    // Without the password nothing is asked of the device: the portal says what is missing.
    if (form.elements.password?.value === '') return form.submit();
    try {
      const answer = await ask(form.dataset);
      for (const [field, value] of Object.entries(answer)) form.elements[field].value = text(value);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
