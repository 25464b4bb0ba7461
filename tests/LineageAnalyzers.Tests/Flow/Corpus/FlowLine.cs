using System.Text.RegularExpressions;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>
/// A flow in one line: <c>orders#customer.email -> invoices#contact (transformation, masked)</c>. Ends are addresses of fields, or the name of a source or
/// a sink. Identity has no word.
/// </summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Transformation">What happens on the way.</param>
/// <param name="Masked">Whether a redactor or a hash stands between.</param>
internal sealed partial record FlowLine(string From, string To, FlowTransformation Transformation, bool Masked)
{
    private const string Items = "[]";

    /// <summary>Whether a field of a record starts it.</summary>
    public bool IsOfRecord => !Enum.TryParse<FlowSource>(From, ignoreCase: true, out _);

    /// <summary>The flow that a line states.</summary>
    /// <exception cref="FormatException">The line states none.</exception>
    public static FlowLine Parse(string line)
    {
        if (Form().Match(line) is not { Success: true, Groups: var parts })
            throw new FormatException($"'{line}' is no flow");
        var words = parts["words"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var transformation = FlowTransformation.Identity;
        foreach (var word in words)
        {
            if (word != "masked" && !Enum.TryParse(word, ignoreCase: true, out transformation))
                throw new FormatException($"'{word}' in '{line}' is no word for what happens to data");
        }

        return new FlowLine(parts["from"].Value, parts["to"].Value, transformation, words.Contains("masked")).Normalised();
    }

    /// <summary>The flow of a manifest; null where an end has no topic because a call of a wrapper names it.</summary>
    public static FlowLine? Of(DataFlow flow, IReadOnlyDictionary<string, Endpoint> endpoints)
    {
        var from = flow.From.Source is { } source ? Word(source) : Address(flow.From.Endpoint!, flow.From.Part, flow.From.Field, endpoints);
        var to = flow.To.Sink is { } sink ? Word(sink) : Address(flow.To.Endpoint!, flow.To.Part, flow.To.Field, endpoints);
        return from is null || to is null ? null : new FlowLine(from, to, flow.Transformation, flow.Masked).Normalised();
    }

    /// <summary>The address of a field of an endpoint; null where a wrapper's call gives the topic.</summary>
    public static string? Address(string endpoint, RecordPart part, string field, IReadOnlyDictionary<string, Endpoint> endpoints)
    {
        var topic = endpoints[endpoint].Topic;
        if (!topic.ProvenNames.Any() && endpoints.Values.Any(other => other.Level == EndpointLevel.Wrapper))
            return null;
        return new FieldAddress(string.Join('|', topic.ProvenNames.DefaultIfEmpty("?")), part, field).ToString();
    }

    /// <summary>Whether both have the same ends.</summary>
    public bool HasEndsOf(FlowLine other) => From == other.From && To == other.To;

    /// <inheritdoc/>
    public override string ToString()
    {
        var words = Transformation == FlowTransformation.Identity ? "" : Word(Transformation);
        if (Masked)
            words += words.Length == 0 ? "masked" : ", masked";
        return $"{From} -> {To}{(words.Length == 0 ? "" : $" ({words})")}";
    }

    // A collection that arrives and all its items that arrive are the same, and so are what is computed of it and of all of them. What was done to data of
    // unknown origin is nobody's question.
    private FlowLine Normalised()
    {
        if (From == "unknown")
            return this with { Transformation = FlowTransformation.Identity };
        if (!IsOfRecord || !From.EndsWith(Items, StringComparison.Ordinal))
            return this;
        if (To.EndsWith(Items, StringComparison.Ordinal))
            return (this with { From = From[..^Items.Length], To = To[..^Items.Length] }).Normalised();
        return Transformation == FlowTransformation.Aggregation ? this with { From = From[..^Items.Length] } : this;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^(?<from>\S+) -> (?<to>\S+)(?: \((?<words>[a-z, ]+)\))?$")]
    private static partial Regex Form();
}
