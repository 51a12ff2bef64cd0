package vn.trachnhiem.query.attribution;

/**
 * R2 to R6, R17 and R22 as one SQL vocabulary, so that a page can count over all heads in one query and a tenure
 * recorded late corrects every figure by itself.
 *
 * <p>A query that uses it names three inputs as common table expressions, from whichever tables, and then adds
 * {@link #ATTRIBUTED}:
 *
 * <ul>
 *   <li>{@code tenure(agency_id text, person_id text, kind text, held daterange, decided boolean)}: one row per recorded
 *       tenure; {@code kind = 'VACANT'} with {@code person_id} null for a post recorded as empty ({@link Posts});
 *   <li>{@code late(duty_id text, agency_id text, days daterange, due date)}: {@link LateDays}, not overlapping per duty;
 *   <li>{@code missed(duty_id text, agency_id text, due date)}: {@link MissedDue}, each due date of a duty once.
 * </ul>
 *
 * <p>After it these may be read: {@code post(agency_id, span, outcome, person_id)}, the whole time axis of every agency
 * cut into spans with one answer each; {@code missed_by(duty_id, due, agency_id, outcome, person_id)}; and
 * {@code late_by(duty_id, due, agency_id, outcome, person_id, days, own, inherited)}, late days cut where the holder
 * changes. {@code outcome} is a name of {@link Who.Kind}; {@code person_id} is null unless it is PERSON.
 *
 * <p>Where the inputs are tables, a GiST index on (agency_id, held) with btree_gist serves the joins.
 */
public final class AttributionSql {
    private AttributionSql() {}

    /** Expressions to follow the three inputs, separated from them by a comma. */
    public static final String ATTRIBUTED = """
            agency AS (
              SELECT agency_id FROM tenure UNION SELECT agency_id FROM late UNION SELECT agency_id FROM missed),
            bound AS (
              SELECT agency_id, NULL::date AS at FROM agency
              UNION SELECT agency_id, lower(held) FROM tenure
              UNION SELECT agency_id, upper(held) FROM tenure WHERE NOT upper_inf(held)),
            span AS (
              SELECT agency_id, at,
                     daterange(at, lead(at) OVER (PARTITION BY agency_id ORDER BY at NULLS FIRST)) AS span
              FROM bound),
            claim AS (
              SELECT s.agency_id, s.at, t.person_id,
                     CASE WHEN t.kind = 'VACANT' THEN 'VACANT' WHEN t.decided THEN 'PERSON' ELSE 'UNDETERMINED' END
                       AS outcome,
                     rank() OVER (PARTITION BY s.agency_id, s.at ORDER BY lower(t.held) DESC) AS recency
              FROM span s JOIN tenure t ON t.agency_id = s.agency_id AND t.held @> s.at),
            agreed AS (
              SELECT agency_id, at,
                     CASE WHEN count(DISTINCT (outcome, CASE outcome WHEN 'PERSON' THEN person_id END)) = 1
                          THEN min(outcome) ELSE 'UNDETERMINED' END AS outcome,
                     min(person_id) AS person_id
              FROM claim WHERE recency = 1 GROUP BY agency_id, at),
            known AS (
              SELECT agency_id, min(lower(held)) AS since FROM tenure
              WHERE kind = 'VACANT' OR decided GROUP BY agency_id),
            post AS (
              SELECT s.agency_id, s.span, o.outcome,
                     CASE WHEN o.outcome = 'PERSON' THEN a.person_id END AS person_id
              FROM span s
              LEFT JOIN agreed a ON a.agency_id = s.agency_id AND a.at = s.at
              LEFT JOIN known k ON k.agency_id = s.agency_id
              CROSS JOIN LATERAL (
                SELECT coalesce(a.outcome, CASE WHEN s.at >= k.since THEN 'VACANT' ELSE 'UNDETERMINED' END)
                  AS outcome) o),
            missed_by AS (
              SELECT m.duty_id, m.due, m.agency_id, p.outcome, p.person_id
              FROM missed m JOIN post p ON p.agency_id = m.agency_id AND p.span @> m.due),
            cut AS (
              SELECT l.duty_id, l.due, l.agency_id, p.outcome, p.person_id, l.days * p.span AS days
              FROM late l JOIN post p ON p.agency_id = l.agency_id AND p.span && l.days),
            late_by AS (
              SELECT c.*,
                     CASE WHEN c.person_id = m.person_id THEN upper(c.days) - lower(c.days) ELSE 0 END AS own,
                     CASE WHEN c.person_id IS DISTINCT FROM m.person_id AND c.outcome = 'PERSON'
                          THEN upper(c.days) - lower(c.days) ELSE 0 END AS inherited
              FROM cut c JOIN missed_by m ON m.duty_id = c.duty_id AND m.due = c.due)
            """;

    /** Late days and their split per person: (person_id, late, own, inherited). */
    public static final String LATE_PER_PERSON = """
            SELECT person_id, sum(own + inherited)::int AS late, sum(own)::int AS own, sum(inherited)::int AS inherited
            FROM late_by WHERE outcome = 'PERSON' GROUP BY person_id
            """;

    /** Late days under no known head, which the superior or the register has to answer for: (agency_id, outcome, late). */
    public static final String LATE_UNHELD = """
            SELECT agency_id, outcome, sum(upper(days) - lower(days))::int AS late
            FROM late_by WHERE outcome <> 'PERSON' GROUP BY agency_id, outcome
            """;

    /** Due dates missed per person: (person_id, defaults). */
    public static final String DEFAULTS_PER_PERSON = """
            SELECT person_id, count(*)::int AS defaults
            FROM missed_by WHERE outcome = 'PERSON' GROUP BY person_id
            """;
}
