using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>A classified field of a consumed record that arrives somewhere in clear, so that it can be read there.</summary>
/// <param name="Arrival">Where it arrives, and the way there, as a manifest would name the places when the flow was found.</param>
/// <param name="Source">The endpoint that consumes it.</param>
/// <param name="Field">The field; where a whole record or object arrives, the first classified field in it.</param>
/// <param name="Target">The endpoint that produces it; null where it leaves Kafka.</param>
internal sealed record ClassifiedFlow(FlowArrival Arrival, FlowEnd Source, RecordField Field, FlowEnd? Target)
{
    /// <summary>What the part of the record carries that it comes from, while the compilation is at hand in which the flow was found; null in a flow that is kept.</summary>
    public RecordPayload? Read { get; init; }

    /// <summary>Where the call, or the statement, begins in which it arrives; null when that is not in a file of the compilation.</summary>
    public Location? Place { get; init; }

    /// <summary>Where the value begins that shows it in a sink; null where that is not seen.</summary>
    public Location? Part { get; init; }

    /// <summary>The steps, as far as they are in files of the compilation.</summary>
    public ImmutableArray<Location> Way { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>Whether the text of the consumed record shows what it holds.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether more than the field itself arrives: the whole record, or an object that holds it.</summary>
    public bool IsWhole => Field.Path != Arrival.Flow.From.Field;

    /// <summary>The classes of the field, as messages name them.</summary>
    public string Classes => ClassNames.Shown(Field.Classifications);

    /// <summary>What arrives, as messages name it: <c>'customer.email' (PII) of topic 'orders'</c>.</summary>
    public string Shown
    {
        get
        {
            var topic = TopicNames.Shown(Source.Topic);
            if (!IsWhole)
                return Field.Path.Length == 0 ? $"The record ({Classes}) of {topic}" : $"'{Field.Path}' ({Classes}) of {topic}";
            var outer = Arrival.Flow.From.Field;
            return $"{(outer.Length == 0 ? "The whole record" : $"'{outer}'")} of {topic}, with '{Field.Path}' ({Classes}),";
        }
    }

    /// <summary>The flow after an edit; null when a place of it is gone.</summary>
    public ClassifiedFlow? Move(MovedPlaces places)
    {
        var (place, part) = (Place is null ? null : places.Of(Place), Part is null ? null : places.Of(Part));
        if (places.Of(Way) is not { } way || (Place is not null && place is null) || (Part is not null && part is null)
            || Source.Move(places) is not { } source || (Target is not null && Target.Move(places) is null))
            return null;
        return this with { Way = way.ToImmutableArray(), Place = place, Part = part, Source = source, Target = Target?.Move(places) };
    }
}

/// <summary>An endpoint at an end of a flow.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Place">Its call.</param>
internal sealed record FlowEnd(string Id, ResolvedName Topic, Location Place)
{
    /// <summary>The endpoint, while the compilation is at hand in which the flow was found; null in a flow that is kept.</summary>
    public EndpointAnalysis? Analysis { get; init; }

    /// <summary>The end for an endpoint.</summary>
    public static FlowEnd Of(IdentifiedEndpoint endpoint) =>
        new(endpoint.Id, endpoint.Analysis.Topic, endpoint.Analysis.Call.Operation.Syntax.GetLocation()) { Analysis = endpoint.Analysis };

    /// <summary>The end after an edit; null when its call is gone.</summary>
    public FlowEnd? Move(MovedPlaces places) => places.Of(Place) is { } place ? this with { Place = place } : null;
}
