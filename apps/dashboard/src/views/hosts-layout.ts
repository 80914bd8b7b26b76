/** From here on list and detail stand side by side. */
const WIDE = 84;
/** Lines that are left for the detail in a narrower window, where the list needs that many. */
const LEAST_DETAIL = 4;
/** Below this the detail has no empty lines. */
const AIRY_DETAIL = 10;

/** Lines, unless said otherwise. */
export interface HostsLayout {
  header: 1 | 2;
  /** Empty lines behind the header, and between list and detail. */
  gap: 0 | 1;
  isWide: boolean;
  list: number;
  listColumns: number;
  /** 0 where there is room for the list alone. */
  detail: number;
  detailColumns: number;
  /** Whether the detail has no room for empty lines. */
  isTight: boolean;
}

/** What of operators and hosts has room where: a short screen leaves out what is said again below first. */
export function layOutHosts(columns: number, height: number, entries: number): HostsLayout {
  const header = height >= 9 ? 2 : 1;
  const gap = height >= 14 ? 1 : 0;
  const body = Math.max(1, height - header - gap);
  const isTight = (detail: number) => detail < AIRY_DETAIL;
  if (columns >= WIDE) {
    const listColumns = Math.floor((columns - 2) * 0.45);
    const sides = { list: body, listColumns, detail: body, detailColumns: columns - 2 - listColumns };
    return { header, gap, isWide: true, ...sides, isTight: isTight(body) };
  }
  const wanted = Math.max(1, Math.min(entries, Math.floor(body * 0.4)));
  const left = body - wanted - gap;
  const detail = left < LEAST_DETAIL ? 0 : left;
  const list = detail === 0 ? body : wanted;
  const rows = { list, listColumns: columns, detail, detailColumns: columns };
  return { header, gap, isWide: false, ...rows, isTight: isTight(detail) };
}
