// One answer of the portal as it goes over the wire: bytes, headers, text.
import http from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { address } from './portal';

export type Answer = { status: number; headers: http.IncomingHttpHeaders; bytes: number; text: string };

export function ask(path: string, headers: Record<string, string> = {}, form?: Record<string, string>): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString();
  const sent = { 'accept-encoding': 'br', ...headers };
  if (body !== undefined) Object.assign(sent, { 'content-type': 'application/x-www-form-urlencoded' });
  return new Promise((done, failed) => {
    const request = http.request(address + path, { method: body === undefined ? 'GET' : 'POST', headers: sent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const raw = Buffer.concat(parts);
        const isPacked = answer.headers['content-encoding'] === 'br';
        const text = (isPacked ? brotliDecompressSync(raw) : raw).toString();
        done({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: raw.length, text });
      });
    });
    request.on('error', failed);
    request.end(body);
  });
}
