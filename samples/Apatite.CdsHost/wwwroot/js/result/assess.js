const PATIENCE = 3;

/** Sends a Bundle to the host; the answer is the assessment and the report of it, or a problem. */
export async function assess(bundle, language, signal) {
  const body = JSON.stringify(bundle);
  const ask = accept => request(body, language, accept, signal);
  const [native, html] = await Promise.all([ask('application/json'), ask('text/html')]);
  return { assessment: await native.json(), html: await html.text() };
}

/** The assessment in FHIR, as text. */
export const assessFhir = async (bundle, language) => (await request(JSON.stringify(bundle), language, 'application/fhir+json')).text();

/** What the host says is wrong with a Bundle. */
export class Problem extends Error {
  constructor(status, code, detail) {
    super(detail);
    Object.assign(this, { status, code });
  }
}

async function request(body, language, accept, signal) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`assess?lang=${language}`, {
      method: 'POST', body, signal, headers: { 'Content-Type': 'application/fhir+json', Accept: accept },
    });
    if (response.ok) {
      return response;
    }

    if ([429, 503].includes(response.status) && attempt < PATIENCE) {
      await new Promise(resolve => setTimeout(resolve, 1000 * Number(response.headers.get('Retry-After') ?? 1)));
      continue;
    }

    const problem = await response.json();
    throw new Problem(response.status, problem.code ?? '', problem.detail ?? response.statusText);
  }
}
