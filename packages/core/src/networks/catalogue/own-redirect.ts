import { defineNetwork } from '../define.js';

export const ownRedirect = defineNetwork({
  id: 'own_redirect',
  name: 'Redirect that was asked',
  description:
    'A URL of the site that answers with a redirect to a network; nothing in the URL says so, so it is known only where the site was asked.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#name-location',
  byAnswer: true,
  urls: [],
  examples: [],
  nearMisses: [],
});
