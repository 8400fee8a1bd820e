/** Words whose full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr sen sens rep reps gov govs lt gen col maj capt cmdr adm sgt cpl pvt st mt jr sr rev hon prof pres atty supt msgr sec dept univ assn bros inc corp co ltd llc no vs etc jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.n u.k d.c n.y n.j n.h n.c s.c n.d s.d r.i n.m a.m p.m ph.d m.d j.d e.g i.e approx est dist ft ave blvd rd mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  ),
)
