import { fixed, type HostileAnswer, type Hostility } from './hostility.js';

const busy = (retryAfter: string | string[] | null, status = 503): HostileAnswer => {
  return (_, response) => {
    response.statusCode = status;
    if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
    response.end('busy');
  };
};

/** A host that is never ready, and asks for waits that nobody should grant. */
export const retries: Hostility = fixed({
  '/retry/never-ready': busy(null),
  '/retry/a-year': busy('31536000'),
  '/retry/a-year-by-date': busy('Fri, 01 Jan 2100 00:00:00 GMT', 429),
  '/retry/past': busy('Thu, 01 Jan 1970 00:00:00 GMT', 429),
  '/retry/negative': busy('-60'),
  '/retry/garbage': busy('soon, I promise'),
  '/retry/huge': busy('9'.repeat(400)),
  '/retry/twice': busy(['5', '31536000']),
});
