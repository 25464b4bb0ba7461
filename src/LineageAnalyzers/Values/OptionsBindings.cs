using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>How options of one type get their values.</summary>
/// <param name="Type">The options type.</param>
/// <param name="Section">The section that is bound; null when its path is not known or code fills the options.</param>
/// <param name="Named">Whether the binding is for one name of several.</param>
internal sealed record OptionsBinding(ITypeSymbol Type, string? Section, bool Named);

/// <summary>
/// The bindings of options types to sections in the compilation: <c>Configure&lt;T&gt;(section)</c>, <c>AddOptions&lt;T&gt;().Bind(section)</c>,
/// <c>BindConfiguration("section")</c>, <c>section.Get&lt;T&gt;()</c>, <c>section.Bind(instance)</c>. Found once, when first asked for.
/// </summary>
internal sealed class OptionsBindings
{
    private readonly Lazy<ILookup<ITypeSymbol, OptionsBinding>> _bindings;
    private readonly SourceModels _models;
    private readonly ConfigurationSymbols _symbols;
    private readonly ConfigurationKeys _keys;
    private readonly ConfigurationKeys.KeyText _textOf;

    public OptionsBindings(SourceModels models, ConfigurationSymbols symbols, ConfigurationKeys keys, ConfigurationKeys.KeyText textOf, CancellationToken cancellationToken)
    {
        _models = models;
        _symbols = symbols;
        _keys = keys;
        _textOf = textOf;
        _bindings = new Lazy<ILookup<ITypeSymbol, OptionsBinding>>(
            () => FindAll(cancellationToken).ToLookup(binding => binding.Type, (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default),
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>
    /// The one section that options of this type are bound to; null with the reason when there is none, several, or one that is not known.
    /// </summary>
    public string? SectionOf(ITypeSymbol type, out string reason)
    {
        var bindings = _bindings.Value[type.OriginalDefinition].ToList();
        reason = bindings.Count switch
        {
            0 => $"no section of the configuration is bound to {type.Name} in this project",
            _ when bindings.Any(binding => binding.Named) => $"{type.Name} is bound under several names",
            _ when bindings.Any(binding => binding.Section is null) => $"{type.Name} is also filled by code, or from a section whose path is not known",
            _ when bindings.Select(binding => binding.Section).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 =>
                $"{type.Name} is bound to several sections",
            _ => "",
        };
        return reason.Length == 0 ? bindings[0].Section : null;
    }

    private IEnumerable<OptionsBinding> FindAll(CancellationToken cancellationToken)
    {
        if (_symbols.Configuration is null)
            yield break;
        foreach (var tree in _models.SearchedTrees)
        {
            foreach (var name in CandidateIndex.BindingCalls)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (_models.OperationOf(node, cancellationToken) is IInvocationOperation call && Read(call, cancellationToken) is { } binding)
                        yield return binding;
                }
            }
        }
    }

    private OptionsBinding? Read(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (!IsOfExtensions(call.TargetMethod))
            return null;
        var section = call.Arguments.FirstOrDefault(argument => _symbols.IsConfiguration(argument.Value.Type))?.Value;
        var typeArguments = call.TargetMethod.TypeArguments;
        switch (call.TargetMethod.Name)
        {
            case "Configure" or "PostConfigure" when typeArguments.Length >= 1:
                var named = CallArguments.Find(call, "name") is { ConstantValue: not { HasValue: true, Value: null } };
                return new OptionsBinding(typeArguments[0].OriginalDefinition, PathOf(section, cancellationToken), named);
            case "Configure" or "PostConfigure" when OptionsTypeOf(call) is { } configured:
                return new OptionsBinding(configured.OriginalDefinition, null, false);
            case "Bind" when OptionsTypeOf(call) is { } bound:
                return new OptionsBinding(bound.OriginalDefinition, PathOf(section, cancellationToken), IsNamedBuilder(call));
            case "BindConfiguration" when OptionsTypeOf(call) is { } bound && CallArguments.Find(call, "configSectionPath") is { } path:
                return new OptionsBinding(bound.OriginalDefinition, _textOf(path), IsNamedBuilder(call));
            case "Get" when typeArguments.Length == 1 && section is not null:
                return new OptionsBinding(typeArguments[0].OriginalDefinition, PathOf(section, cancellationToken), false);
            case "Bind" when section is not null && CallArguments.Find(call, "instance") is { } instance:
                return BoundInstance(call, section, instance, cancellationToken);
            default:
                return null;
        }
    }

    private OptionsBinding? BoundInstance(IInvocationOperation call, IOperation section, IOperation instance, CancellationToken cancellationToken)
    {
        var type = instance is IConversionOperation conversion ? conversion.Operand.Type : instance.Type;
        var path = PathOf(section, cancellationToken);
        if (CallArguments.Find(call, "key") is { } key)
            path = ConfigurationKeys.Combine(path, _textOf(key));
        return type is null ? null : new OptionsBinding(type.OriginalDefinition, path, false);
    }

    private string? PathOf(IOperation? section, CancellationToken cancellationToken) =>
        section is null ? null : _keys.SectionPath(section, _textOf, cancellationToken);

    // The receiver of Bind and BindConfiguration is OptionsBuilder<T>.
    private static ITypeSymbol? OptionsTypeOf(IInvocationOperation call)
    {
        var receiver = call.Instance?.Type ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value.Type);
        return receiver is INamedTypeSymbol { Name: "OptionsBuilder", Arity: 1 } builder ? builder.TypeArguments[0] : null;
    }

    private static bool IsNamedBuilder(IInvocationOperation call)
    {
        var receiver = call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);
        return receiver is IInvocationOperation added && CallArguments.Find(added, "name") is not null;
    }

    private static bool IsOfExtensions(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
    }
}
