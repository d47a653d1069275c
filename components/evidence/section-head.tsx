/** Title and one muted sentence over a ruled section. */
export function SectionHead({ id, title, subtitle }: { id: string; title: string; subtitle: string }) {
  return (
    <div className="mb-24 border-t border-ink pt-14">
      <h2 id={id} className="text-panel-title-phone @narrow/main:text-panel-title">
        {title}
      </h2>
      <p className="mt-6 max-w-800 text-text-phone text-muted @narrow/main:text-text">{subtitle}</p>
    </div>
  );
}
