using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>
/// What an assembly tells its users of its wrappers: of public and protected methods, and of members of interfaces and base classes where every method
/// here that stands behind one does the same.
/// </summary>
internal static class WrapperFacts
{
    /// <summary>The members and what is told of each, as text.</summary>
    public static IEnumerable<(IMethodSymbol Member, string Text)> Of(IReadOnlyList<WrapperMethod> methods, EndpointReader reader, CancellationToken cancellationToken)
    {
        var told = new Dictionary<IMethodSymbol, ImmutableArray<string>>(SymbolEqualityComparer.Default);
        foreach (var wrapper in methods.GroupBy(method => method.Method, SymbolEqualityComparer.Default))
        {
            var method = (IMethodSymbol)wrapper.Key!;
            var described = wrapper.Select(way => (way.Names, Fact: Describe(way, reader, cancellationToken))).ToList();
            // A name that cannot be told would look like one that is not there.
            if (described.Any(way => way.Fact is null))
                continue;
            foreach (var member in MethodContracts.Of(method))
            {
                if (!IsVisible(member) || RenamedHoles.Between(method, member) is not { } holes)
                    continue;
                var renamed = described.Select(way => holes.Rename(way.Fact!)).ToList();
                if (renamed.All(fact => fact is not null))
                    told[member] = (told.TryGetValue(member, out var others) ? others : ImmutableArray<string>.Empty).Add(WrapperFact.TextOf(OfEachTopic(renamed.Select(fact => fact!))));
            }
        }

        var implementations = new Implementations(reader.Models.Compilation);
        return told
            .Where(member => member.Value.Distinct().Count() == 1 && implementations.Count(member.Key) == member.Value.Length)
            .Select(member => (member.Key, member.Value[0]));
    }

    // A method that sends to one topic in two branches says it once, by the branch that shows what is sent.
    private static IEnumerable<WrapperFact> OfEachTopic(IEnumerable<WrapperFact> facts) => facts
        .GroupBy(fact => (fact.Direction, fact.Topic))
        .Select(ways => ways.OrderBy(fact => fact.Value?.From is null).ThenBy(fact => fact.Key is null).First())
        .OrderBy(fact => fact.Direction)
        .ThenBy(fact => fact.Topic, StringComparer.Ordinal);

    private static WrapperFact? Describe(WrapperMethod method, EndpointReader reader, CancellationToken cancellationToken)
    {
        var bound = reader.With(method.Binding.Anew());
        var read = bound.Read(method.Endpoint.Call, cancellationToken);
        if (TopicTemplate.Of(method, bound, cancellationToken) is not { } topic)
            return null;
        return new WrapperFact(read.Call.Direction, read.Call.Client, topic)
        {
            Condition = read.Call.Condition,
            Key = Part(read.Key, read.Message.Key),
            Value = Part(read.Value, read.Message.Value),
            Group = read.Group is { Resolution: not NameResolution.Configuration } ? read.Group.Name : null,
            Settings = read.Settings.InCode
                .Where(ClientSettingKeys.IsReported)
                .Select(key => (Key: key, Value: read.Settings.Find(key)))
                .Where(setting => setting.Value is not null)
                .Select(setting => (setting.Key, setting.Value!))
                .OrderBy(setting => setting.Key, StringComparer.Ordinal)
                .ToImmutableArray(),
        };

        WrapperPart? Part(RecordPayload? payload, IOperation? content)
        {
            if (payload is null)
                return null;
            if (WrapperDescriptions.ParameterBehind(payload.Object ?? content, method, bound.Origins, cancellationToken) is { } parameter)
                return new WrapperPart(parameter.Name, null, payload.Written is { } form ? WireFormText.Of(form) : payload.Record is null ? null : WireFormText.Of(payload.Form), payload.Payload.Serializer);
            return payload.Record is null && payload.Payload.Format == WireFormat.Opaque && payload.Written is { } written && payload.Payload.Type is { } type
                ? new WrapperPart($"{{{type}}}", null, WireFormText.Of(written), payload.Payload.Serializer)
                : new WrapperPart(null, payload.Payload.Type, WireFormText.Of(payload.Form), payload.Payload.Serializer);
        }
    }

    // Nobody else can call what is internal.
    private static bool IsVisible(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }
}
