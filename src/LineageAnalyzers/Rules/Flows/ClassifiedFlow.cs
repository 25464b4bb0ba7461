using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>A classified field of a consumed record that arrives somewhere in clear, so that it can be read there.</summary>
/// <param name="Arrival">Where it arrives, and the way there.</param>
/// <param name="Source">The endpoint that consumes it.</param>
/// <param name="Field">The field; where a whole record or object arrives, the first classified field in it.</param>
/// <param name="Target">The endpoint that produces it; null where it leaves Kafka.</param>
internal sealed record ClassifiedFlow(FlowArrival Arrival, IdentifiedEndpoint Source, RecordField Field, IdentifiedEndpoint? Target)
{
    /// <summary>Whether more than the field itself arrives: the whole record, or an object that holds it.</summary>
    public bool IsWhole => Field.Path != Arrival.Flow.From.Field;

    /// <summary>The classes of the field, as messages name them.</summary>
    public string Classes => string.Join(", ", Field.Classifications);

    /// <summary>What arrives, as messages name it: <c>'customer.email' (PII) of topic 'orders'</c>.</summary>
    public string Shown
    {
        get
        {
            var topic = TopicNames.Shown(Source.Analysis.Topic);
            if (!IsWhole)
                return Field.Path.Length == 0 ? $"The record ({Classes}) of {topic}" : $"'{Field.Path}' ({Classes}) of {topic}";
            var outer = Arrival.Flow.From.Field;
            return $"{(outer.Length == 0 ? "The whole record" : $"'{outer}'")} of {topic}, with '{Field.Path}' ({Classes}),";
        }
    }
}
