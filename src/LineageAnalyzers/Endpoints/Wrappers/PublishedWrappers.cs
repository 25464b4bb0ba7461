using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>The calls of wrappers of other assemblies, by what those tell of themselves.</summary>
internal static class PublishedWrappers
{
    /// <summary>The calls, as if each were a call of a client.</summary>
    public static IEnumerable<ClientCall> CallsIn(SourceModels models, CancellationToken cancellationToken)
    {
        var facts = PublishedFacts.All(PublishedFacts.Wrapper, models.Compilation);
        foreach (var operation in Places(facts.Keys, models, cancellationToken))
        {
            if (WrapperUse.At(operation) is not { } call || MockSetup.Contains(call.Place))
                continue;
            var method = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;
            if (facts.TryGetValue(PublishedFacts.KeyOf(PublishedFacts.Wrapper, method), out var texts))
            {
                foreach (var found in Read(call, texts, models.Compilation))
                    yield return found;
            }
        }
    }

    // A constructor is also run by new(...) without a name, and by : base(...).
    private static IEnumerable<IOperation?> Places(IReadOnlyCollection<string> keys, SourceModels models, CancellationToken cancellationToken)
    {
        var names = keys.Select(SimpleName).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
        var hasConstructors = keys.Any(IsConstructor);
        if (hasConstructors)
            names.Add(CandidateIndex.ImplicitCreation);
        var named = names.SelectMany(name => models.Compilation.SyntaxTrees.SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken)))
            .Select(node => models.OperationOf(node, cancellationToken));
        return hasConstructors
            ? named.Concat(new ObjectCreations(models, cancellationToken).BaseCalls.Where(call => models.Compilation.ContainsSyntaxTree(call.Syntax.SyntaxTree)))
            : named;
    }

    // Several assemblies may implement one interface.
    private static IEnumerable<ClientCall> Read(WrapperUse call, ImmutableArray<string> texts, Compilation compilation)
    {
        var facts = WrapperFact.Parse(texts[0]);
        if (texts.Length == 1)
            return facts.Select(fact => Read(call, fact, compilation));
        return facts.GroupBy(fact => fact.Direction).Select(facts => Read(call, facts.First(), compilation) with
        {
            Topic = new NameSource.Unknown(NameResolution.Dynamic, "several assemblies implement the method, and they do not name the topic in the same way"),
        });
    }

    private static ClientCall Read(WrapperUse call, WrapperFact fact, Compilation compilation) => new()
    {
        Client = fact.Client,
        Direction = fact.Direction,
        Level = EndpointLevel.Wrapper,
        Operation = call.Place,
        Condition = fact.Condition,
        Topic = new NameSource.Joined(TopicTemplateText.Parts(fact.Topic).Select(part => part.IsHole ? Hole(call, part.Text) : new NameSource.Fixed(part.Text, NameResolution.Constant)).ToImmutableArray()),
        Group = fact.Group is { } group ? new NameSource.Fixed(group, NameResolution.Constant) : null,
        Key = ContentOf(call, fact.Key),
        KeyType = TypeOf(call, fact.Key, compilation),
        KeyFormat = FormatOf(fact.Key),
        Value = ContentOf(call, fact.Value),
        ValueType = TypeOf(call, fact.Value, compilation),
        ValueFormat = FormatOf(fact.Value),
        Settings = fact.Settings.Select(setting => (setting.Key, (NameSource)new NameSource.Fixed(setting.Value, NameResolution.Constant))).ToImmutableArray(),
    };

    private static NameSource Hole(WrapperUse call, string hole)
    {
        var name = TopicTemplateText.WithoutCase(hole);
        var change = TopicTemplateText.CaseOf(hole);
        if (name.EndsWith(".Name", StringComparison.Ordinal))
        {
            return TypeArgument(call, name.Substring(0, name.Length - ".Name".Length)) is INamedTypeSymbol type
                ? new NameSource.Fixed(TopicTemplateText.Apply(type.MetadataName, change), NameResolution.Nameof)
                : new NameSource.Unknown(NameResolution.Parameter, $"it is the name of a type that is given for '{name.Substring(0, name.Length - ".Name".Length)}'");
        }

        if (ArgumentFor(call, name) is not { } argument)
            return new NameSource.Unknown(NameResolution.Dynamic, $"the call gives nothing for '{name}'");
        var given = new NameSource.Expression(argument.Value);
        return change.Length == 0 ? given : new NameSource.Converted(given, text => TopicTemplateText.Apply(text, change));
    }

    private static IOperation? ContentOf(WrapperUse call, WrapperPart? part) => part?.From is { } from ? ArgumentFor(call, from)?.Value : null;

    private static ITypeSymbol? TypeOf(WrapperUse call, WrapperPart? part, Compilation compilation)
    {
        if (part is null)
            return null;
        if (part.From is not { } from)
            return part.Type is null ? null : compilation.FindType(part.Type);
        return from[0] == '{' ? TypeArgument(call, from.Substring(1, from.Length - 2)) : ArgumentFor(call, from)?.Parameter?.Type;
    }

    // Text that is passed on as it is may have been made of a record by the caller.
    private static FrameworkFormat? FormatOf(WrapperPart? part)
    {
        if (part is null or { From: not null, Form: null })
            return null;
        if (part.Form is null || WireFormText.Parse(part.Form) is not { } form)
            return FrameworkFormat.Unknown("how the called method writes the record is not known");
        if (form.IsContractless)
            return FrameworkFormat.Unknown("how the called method writes the record is not known");
        if (form.Format != WireFormat.Json)
            return new FrameworkFormat(part.Serializer, form.Format, Reason: form.Format == WireFormat.Opaque ? "the called method does not show the record" : null);
        return JsonOf(form) is { } json ? new FrameworkFormat(part.Serializer, form.Format, json) : FrameworkFormat.Unknown("the names in the JSON that the called method writes are not known");
    }

    private static FrameworkJson? JsonOf(WireForm form) =>
        form == WireForm.SystemTextJson ? FrameworkJson.SystemTextJson
        : form == WireForm.SystemTextJsonWeb ? FrameworkJson.SystemTextJsonWeb
        : form == WireForm.MassTransit ? FrameworkJson.MassTransit
        : form == WireForm.Newtonsoft ? FrameworkJson.Newtonsoft
        : null;

    private static IArgumentOperation? ArgumentFor(WrapperUse call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    private static ITypeSymbol? TypeArgument(WrapperUse call, string parameter)
    {
        var method = call.Method;
        foreach (var (parameters, arguments) in ((ImmutableArray<ITypeParameterSymbol>, ImmutableArray<ITypeSymbol>)[])
            [(method.TypeParameters, method.TypeArguments), (method.ContainingType.TypeParameters, method.ContainingType.TypeArguments)])
        {
            for (var index = 0; index < parameters.Length; index++)
            {
                if (parameters[index].Name == parameter)
                    return arguments[index];
            }
        }

        return null;
    }

    // LineageAnalyzers.Wrapper:Acme.Bus<T>.Bus(string)
    private static bool IsConstructor(string key)
    {
        var simple = SimpleName(key);
        var end = key.IndexOf('(');
        var type = key.Substring(0, Math.Max(0, (end < 0 ? key.Length : end) - simple.Length - 1));
        return SimpleName(type) == simple;
    }

    // LineageAnalyzers.Wrapper:Acme.Bus.Send<T>(string, T)
    private static string SimpleName(string key)
    {
        var end = key.IndexOf('(');
        var name = key.Substring(0, end < 0 ? key.Length : end);
        if (name.EndsWith(">", StringComparison.Ordinal))
            name = name.Substring(0, OpeningBracket(name));
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    private static int OpeningBracket(string name)
    {
        var depth = 0;
        for (var index = name.Length - 1; index > 0; index--)
        {
            depth += name[index] switch { '>' => 1, '<' => -1, _ => 0 };
            if (depth == 0)
                return index;
        }

        return 0;
    }
}
