import { siteRule } from '../define.js';
import { doorwayEvidence, reportDoorways } from '../doorways.js';
import { googleSpamPolicies } from '../policies.js';

const CITIES = ['Ashford', 'Brinmouth', 'Carrow', 'Dunhaven', 'Elmsgate'];

export const templatedDoorway = siteRule({
  id: 'templated-doorway',
  title: 'One text with a few changing words (doorways)',
  why: 'Pages that put cities, models or names into one text are doorways and scaled content abuse: they say the same to every reader.',
  fix: 'Write what only each page has to say, or keep one page for all of them and redirect the others to it.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleSpamPolicies],
  packs: [],
  evidence: doorwayEvidence,
  identity: ['representative'],
  examples: {
    bad: [Object.fromEntries(CITIES.map((city) => [`/lamps-${city}`, lampsIn(city)]))],
    good: [
      Object.fromEntries(CITIES.slice(0, 2).map((city) => [`/lamps-${city}`, lampsIn(city)])),
      Object.fromEntries(
        CITIES.map((city) => [`/lamps-${city}`, lampsIn(city).replace(/<title>.*<\/title>/, '<title>Lamps</title>')]),
      ),
    ],
  },
  check: (site) => reportDoorways(site, 'template'),
});

function lampsIn(city: string): string {
  return `<title>Lamp repair in ${city}</title><p>Does your lamp flicker, hum, or stay dark? Our fitters in ${city} come to your
door on the day you call, bring the parts that most lamps need, and leave nothing behind but light. They look at the cable, the
switch and the socket before they open anything, and tell you what it costs before they begin. If a lamp is beyond repair, they
say so, take it away, and charge you nothing for the way. Call us in the morning, and read in your chair in ${city} tonight.</p>`;
}
