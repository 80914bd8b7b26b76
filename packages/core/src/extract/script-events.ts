import type { Path } from './script-paths.js';

/** Events that a user brings about by a deed: what happens then is no surprise. */
const DEEDS = new Set(
  (
    'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend tap keydown keyup ' +
    'keypress submit change input select drop copy paste'
  ).split(' '),
);
/** Functions that take an event and what shall be done then. */
const REGISTERING = new Set('addEventListener attachEvent on one bind live delegate addListener'.split(' '));
/** What a click anywhere on the page reaches. */
const EVERYWHERE = /^(?:document|window|body|documentElement|(?:\$|jQuery)\((?:document|window|body|html)\))$/;

/** Whether one of the events, by the name that attributes or functions have for it, is the deed of a user. */
export function isDeed(events: string): boolean {
  return (events.slice(0, 200).match(/[a-z]+(?:\.[^ ]*)?/gi) ?? []).some((event) => {
    const name = (event.split('.', 1)[0] ?? '').toLowerCase();
    return DEEDS.has(name.startsWith('on') ? name.slice(2) : name);
  });
}

/**
 * For which events a function is told what to do; '' where it does so for none.
 * @param path what is called, the last name first
 * @param event what it gets first, where that is a text; '' otherwise
 */
export function awaitedEvents(path: Path, event: string): string {
  const name = path[0] ?? '';
  // What is not known may be a click.
  if (REGISTERING.has(name)) return event || 'click';
  return path.length > 1 && DEEDS.has(name) ? name : '';
}

/** Whether what is waited for can happen anywhere on the page. */
export function isEverywhere(path: Path): boolean {
  return EVERYWHERE.test(path[1] ?? (/^(?:addEventListener|on[a-z]+)$/.test(path[0] ?? '') ? 'window' : ''));
}
