import sanitizeHtml from 'sanitize-html';
import type { CleanedPicture } from './png.ts';

const namespace = 'http://www.w3.org/2000/svg';
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Shapes, texts, and what paints them. Nothing here runs, loads, or moves. */
const elements = words(`svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient
  radialGradient stop clipPath mask`);
const attributes =
  words(`xmlns id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy rotate
  transform preserveAspectRatio version role aria-label fill fill-opacity fill-rule stroke stroke-width stroke-opacity
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color style display
  visibility clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits mask-type gradientUnits gradientTransform
  spreadMethod offset stop-color stop-opacity href font-family font-size font-style font-weight letter-spacing
  text-anchor dominant-baseline textLength lengthAdjust paint-order vector-effect shape-rendering text-rendering
  mix-blend-mode isolation`);
/** Without these the picture would be another, so it is refused rather than changed. */
const missed: ReadonlySet<string> = new Set(words('style use image foreignObject'));

/** Takes from an SVG all but the picture: scripts, handlers, animations, links, metadata. Refuses what would look different then. */
export function cleanSvg(svg: Buffer): CleanedPicture {
  const source = textOf(svg);
  if (source === null) return { problem: 'This is not an SVG in UTF-8.' };
  if (declaresEntities(source)) return { problem: 'An SVG with entities or a document type of its own is refused.' };

  const lost = new Set<string>();
  const content = sanitizeHtml(source, {
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true },
    allowedTags: elements,
    allowedAttributes: { '*': attributes },
    disallowedTagsMode: 'completelyDiscard',
    parseStyleAttributes: false,
    nestingLimit: 100,
    onOpenTag: (name) => void (missed.has(name) && lost.add(name)),
    transformTags: { '*': (tagName, found) => ({ tagName, attribs: attributesOf(tagName, found) }) },
  }).trim();
  if (lost.size > 0) {
    const names = [...lost].map((name) => `<${name}>`).join(', ');
    return { problem: `An SVG with ${names} is refused. Export it with plain shapes and presentation attributes.` };
  }
  if (!/^<svg[\s>].*<\/svg>$/s.test(content)) return { problem: 'This is not an SVG: it has no <svg> around it.' };
  return { content: Buffer.from(content) };
}

/** Whoever shows the picture expands entities, without end if they are made for it. A plain document type is dropped. */
function declaresEntities(source: string): boolean {
  const [, first, ...more] = source.split(/<!DOCTYPE/i);
  return more.length > 0 || first?.split('>', 1)[0]?.includes('[') === true || /<!ENTITY/i.test(source);
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The attributes that lead nowhere but into the picture; XLink's are written as SVG 2 has them. */
function attributesOf(tag: string, found: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(found).flatMap(([name, value]) => {
    if (name === 'xmlns') return [];
    if (name === 'href' || name === 'xlink:href') return /^#[\w.:-]+$/.test(value) ? [['href', value] as const] : [];
    return isHarmless(value) ? [[name, value] as const] : [];
  });
  return { ...(tag === 'svg' ? { xmlns: namespace } : {}), ...Object.fromEntries(own) };
}

/** Whether a value loads nothing: `url(#…)` means another part of the picture; escapes and comments could hide anything else. */
function isHarmless(value: string): boolean {
  const rest = value.replaceAll(/\burl\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, '');
  return !/url|@|\\|\/\*|image|src\s*\(|expression|script:/i.test(rest);
}
