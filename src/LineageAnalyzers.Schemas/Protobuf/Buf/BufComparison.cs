using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Two modules while rules are checked, and what was found.</summary>
internal sealed class BufComparison(BufModule before, BufModule after, BufSettings settings)
{
    private readonly List<(BufPlace Place, SchemaChange Change)> _found = [];

    /// <summary>The older module.</summary>
    public BufModule Before { get; } = before;

    /// <summary>The newer module.</summary>
    public BufModule After { get; } = after;

    /// <summary>The rule that is being checked.</summary>
    public BufRule Rule { get; set; } = null!;

    /// <summary>What was found, by place.</summary>
    public IReadOnlyList<SchemaChange> Changes =>
        _found.OrderBy(found => found.Place).ThenBy(found => found.Change.Kind, StringComparer.Ordinal).ThenBy(found => found.Change.Message, StringComparer.Ordinal)
            .Select(found => found.Change)
            .ToList();

    /// <summary>Adds a finding at a declaration.</summary>
    public void Report(ProtoElement element, ProtoElement? against, string message) => Report(element.File, element.Span, against?.File, message);

    /// <summary>Adds a finding.</summary>
    /// <param name="file">The newer file; null when it is gone.</param>
    /// <param name="span">Where in it; null when nothing stands there any more.</param>
    /// <param name="against">The older file.</param>
    /// <param name="message">What is wrong.</param>
    public void Report(ProtoFile? file, ProtoSpan? span, ProtoFile? against, string message)
    {
        if ((file is not null && settings.Ignores(Rule, file)) || (against is not null && settings.Ignores(Rule, against)))
            return;
        var place = BufPlace.Of(file, span is { IsEmpty: true } ? null : span);
        _found.Add((place, new SchemaChange
        {
            Kind = Rule.Id,
            Path = place.ToString(),
            Message = message,
            Meaning = message.TrimEnd('.'),
            Advice = Rule.Advice,
        }));
    }

    /// <summary>The files that both have.</summary>
    public IEnumerable<(ProtoFile Before, ProtoFile After)> FilePairs() => Pairs(Before.Files, After.Files);

    /// <summary>The messages that both have.</summary>
    public IEnumerable<(ProtoMessage Before, ProtoMessage After)> MessagePairs() => Pairs(Before.Messages, After.Messages);

    /// <summary>The enums that both have.</summary>
    public IEnumerable<(ProtoEnum Before, ProtoEnum After)> EnumPairs() => Pairs(Before.Enums, After.Enums);

    /// <summary>The services that both have.</summary>
    public IEnumerable<(ProtoService Before, ProtoService After)> ServicePairs() => Pairs(Before.Services, After.Services);

    /// <summary>The methods that both have.</summary>
    public IEnumerable<(ProtoMethod Before, ProtoMethod After)> MethodPairs()
    {
        foreach (var (was, now) in ServicePairs())
        {
            var newer = new ElementsByName<ProtoMethod>(now.Methods);
            foreach (var method in was.Methods)
            {
                if (newer.Find(method.Name).Element is { } found)
                    yield return (method, found);
            }
        }
    }

    /// <summary>The fields, by number, of the messages that both have, and the extensions that both have.</summary>
    public IEnumerable<(ProtoField Before, ProtoField After)> FieldPairs()
    {
        foreach (var (was, now) in MessagePairs())
        {
            foreach (var field in was.Fields)
            {
                if (now.Field(field.Number) is { } found)
                    yield return (field, found);
            }
        }

        foreach (var pair in Pairs(Before.Extensions, After.Extensions))
            yield return pair;
    }

    private static IEnumerable<(T Before, T After)> Pairs<TKey, T>(IDictionary<TKey, T> before, IDictionary<TKey, T> after)
        where TKey : notnull
    {
        foreach (var entry in before)
        {
            if (after.TryGetValue(entry.Key, out var found))
                yield return (entry.Value, found);
        }
    }
}
