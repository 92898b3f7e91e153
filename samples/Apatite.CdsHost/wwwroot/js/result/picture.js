import { el } from '../dom.js';

/** A drawing of the report as an image: in an image nothing runs and nothing is loaded. */
export function picture(drawing) {
  const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  const image = el('img', { src: url, alt: nameOf(drawing), class: 'picture' });
  image.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
  return image;
}

function nameOf(drawing) {
  const parsed = new DOMParser().parseFromString(drawing.replace(/<style>[\s\S]*?<\/style>/g, ''), 'image/svg+xml');
  return [...parsed.documentElement.children]
    .filter(child => ['title', 'desc'].includes(child.tagName))
    .map(child => child.textContent.trim())
    .join('. ');
}
