/** The brand's mark: a beret seen from the side, as a half disc. Our own drawing; no emblem of anybody. */
export function BrandMark() {
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
      <path d="M0 12V10.5A10.5 10.5 0 0 1 10.5 0h1A10.5 10.5 0 0 1 22 10.5V12Z" fill="var(--un-blue)" />
    </svg>
  );
}
