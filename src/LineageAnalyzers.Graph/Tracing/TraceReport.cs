using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>Makes the answer of a finished walk: describes what was reached, and puts everything in a stable order.</summary>
internal sealed class TraceReport(GraphReader reader, TraceWalk walk)
{
    private readonly TopicParties _parties = new(reader);

    public TraceResult Make(FieldAddress start)
    {
        var distances = walk.Distances.ToDictionary(item => item.Key.ToString(), item => item.Value, StringComparer.Ordinal);
        var down = walk.Direction == TraceDirection.Down;
        return new TraceResult
        {
            Start = start.ToString(),
            Direction = walk.Direction,
            Fields = [.. walk.Distances
                .Select(item => Describe(item.Key, item.Value))
                .OrderBy(field => field.Distance).ThenBy(field => field.Address != start.ToString()).ThenBy(field => field.Address, StringComparer.Ordinal)],
            Edges = [.. walk.Edges
                .OrderBy(edge => distances[down ? edge.From : edge.To])
                .ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
                .ThenBy(edge => edge.Project, StringComparer.Ordinal).ThenBy(edge => edge.Place)
                .ThenBy(edge => edge.Transformation).ThenBy(edge => edge.Masked)],
            Sinks = [.. walk.Sinks
                .OrderBy(sink => distances[sink.Address]).ThenBy(sink => sink.Address, StringComparer.Ordinal)
                .ThenBy(sink => sink.Project, StringComparer.Ordinal).ThenBy(sink => sink.Place).ThenBy(sink => sink.Sink)],
            Sources = [.. walk.Sources
                .OrderBy(source => distances[source.Address]).ThenBy(source => source.Address, StringComparer.Ordinal)
                .ThenBy(source => source.Project, StringComparer.Ordinal).ThenBy(source => source.Place).ThenBy(source => source.Source)],
            Reads = [.. walk.Reads
                .OrderBy(read => distances[read.Address]).ThenBy(read => read.Address, StringComparer.Ordinal)
                .ThenBy(read => read.Project, StringComparer.Ordinal).ThenBy(read => read.Place).ThenBy(read => read.Use)],
            Topics = [.. walk.Distances
                .GroupBy(item => item.Key.Topic, item => item.Value)
                .OrderBy(topic => topic.Min()).ThenBy(topic => topic.Key, StringComparer.Ordinal)
                .Select(topic => Describe(topic.Key))],
            Unknown = [.. walk.Gaps.Concat(Doubts(start))
                .OrderBy(gap => distances.GetValueOrDefault(gap.Address)).ThenBy(gap => gap.Address, StringComparer.Ordinal)
                .ThenBy(gap => gap.Reason, StringComparer.Ordinal)],
        };
    }

    private TracedField Describe(FieldAddress address, int distance)
    {
        var rows = RecordsAt(address).Select(record => reader.Field(record, address.Field)).OfType<FieldRow>().ToArray();
        var classified = rows.Where(row => row.ClassifiedBy is not null).ToArray();
        // A guess by name never stands beside a fact.
        var facts = classified.Where(row => row.ClassifiedBy != ClassificationSource.Inferred).ToArray();
        var counted = facts.Length > 0 ? facts : classified;
        return new TracedField(
            address.ToString(),
            distance,
            rows.FirstOrDefault()?.Type,
            counted.SelectMany(row => row.Classifications).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray(),
            counted.Length == 0 ? null : counted.Min(row => row.ClassifiedBy));
    }

    private TracedTopic Describe(string topic) => new(topic, Parties(topic, Direction.Produce), Parties(topic, Direction.Consume));

    private TopicParty[] Parties(string topic, Direction direction) =>
    [
        .. _parties.At(topic, direction)
            .DistinctBy(item => (item.Endpoint.Project.Identity, item.Endpoint.Group, item.Endpoint.Place))
            .Select(item => new TopicParty(
                item.Endpoint.Project.Name, item.Endpoint.Group, item.Endpoint.Place, item.Endpoint.Role, reader.OwnersAt(item.Endpoint), item.Grade)),
    ];

    // A start that nothing in the store knows would look like a field that goes nowhere.
    private IEnumerable<TraceGap> Doubts(FieldAddress start)
    {
        if (!_parties.At(start.Topic, Direction.Produce).Concat(_parties.At(start.Topic, Direction.Consume)).Any())
        {
            yield return new TraceGap(start.ToString(), "no project in the store is known to produce or consume this topic");
            yield break;
        }

        if (start.Field.Length == 0 || walk.Edges.Count + walk.Sinks.Count + walk.Sources.Count + walk.Reads.Count > 0)
            yield break;
        var records = RecordsAt(start).ToArray();
        if (records.Length > 0 && records.All(record => reader.Field(record, start.Field) is null))
            yield return new TraceGap(start.ToString(), "no record that is known for this topic has this field");
    }

    private IEnumerable<long> RecordsAt(FieldAddress address) =>
        _parties.At(address.Topic, Direction.Produce).Concat(_parties.At(address.Topic, Direction.Consume))
            .Select(item => item.Endpoint.Payload(address.Part)?.Record).OfType<long>().Distinct();
}
