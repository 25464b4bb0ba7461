using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// The bindings of options types to sections and to code in the compilation: <c>Configure&lt;T&gt;(section)</c>, <c>AddOptions&lt;T&gt;().Bind(section)</c>,
/// <c>BindConfiguration("section")</c>, <c>Configure&lt;T&gt;(options => ...)</c>, <c>section.Get&lt;T&gt;()</c>, <c>section.Bind(instance)</c>. Found once, when
/// first asked for.
/// </summary>
internal sealed class OptionsBindings
{
    private static readonly ImmutableArray<string> Configurators =
        ImmutableArray.Create("IConfigureOptions", "IConfigureNamedOptions", "IPostConfigureOptions");

    private static readonly ImmutableArray<string> BindingCalls =
        ImmutableArray.Create("Configure", "PostConfigure", "ConfigureAll", "PostConfigureAll", "Bind", "BindConfiguration", "Get");

    private readonly Lazy<ILookup<ITypeSymbol, OptionsBinding>> _bindings;
    private readonly Lazy<HashSet<ITypeSymbol>> _reached;
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
        _reached = new(() => WithParts(_bindings.Value.Select(group => group.Key)), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether anything binds options of this type.</summary>
    public bool Binds(ITypeSymbol type) => _bindings.Value.Contains(type.OriginalDefinition);

    /// <summary>Whether <c>section.Bind(instance)</c> fills objects of this type that code makes.</summary>
    public bool BindsObjectsOf(ITypeSymbol type) =>
        _bindings.Value[type.OriginalDefinition].Any(binding => binding.Place is IInvocationOperation { TargetMethod: { Name: "Bind", TypeArguments.IsEmpty: true } } && !binding.IsRegistered);

    /// <summary>Whether the binder makes or fills objects of this type, as options or as a part of some.</summary>
    public bool Reaches(ITypeSymbol type) => _reached.Value.Contains(type.OriginalDefinition);

    /// <summary>
    /// What fills the options of one name, in the order in which it runs; null with the reason when there is nothing, or when the order or a part of it is
    /// not known.
    /// </summary>
    /// <param name="type">The options type.</param>
    /// <param name="name">The name; empty for options without.</param>
    /// <param name="registered">Whether the options come from <c>IOptions</c>; else any object of the type may be meant.</param>
    /// <param name="reason">Why not.</param>
    public IReadOnlyList<OptionsBinding>? Of(ITypeSymbol type, string name, bool registered, out string reason)
    {
        var all = _bindings.Value[type.OriginalDefinition].Where(binding => binding.IsRegistered || !registered).ToList();
        var own = all.Where(binding => binding.IsForAll || binding.Name == name).ToList();
        reason = own.Count switch
        {
            _ when all.Any(binding => binding.Name is null && !binding.IsForAll) => $"{type.Name} is bound under a name that is not known",
            0 when all.Count > 0 => name.Length == 0 ? $"{type.Name} is bound under several names" : $"no section of the configuration is bound to {type.Name} under the name '{name}'",
            0 => $"no section of the configuration is bound to {type.Name} in this project",
            _ when own.Any(binding => binding is { Section: null, Action: null }) => $"{type.Name} is also filled by code, or from a section whose path is not known",
            _ when own.Where(binding => binding.Action is null).Select(binding => binding.Section).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 =>
                $"{type.Name} is bound to several sections",
            _ => "",
        };
        return reason.Length == 0 ? own.OrderBy(binding => binding.IsLast).ToList() : null;
    }

    /// <summary>
    /// The one section that options of this type are bound to; null with the reason when there is none, several, or one that is not known.
    /// </summary>
    public string? SectionOf(ITypeSymbol type, out string reason)
    {
        var bindings = Of(type, "", registered: false, out reason);
        if (bindings is null)
            return null;
        if (bindings.All(binding => binding.Action is null))
            return bindings[0].Section;
        reason = $"{type.Name} is also filled by code, or from a section whose path is not known";
        return null;
    }

    /// <summary>Where the sections are bound that hold a key; null when that is not known, and when no binding takes part.</summary>
    public IReadOnlyList<SyntaxNode>? PlacesOf(string key)
    {
        var all = _bindings.Value.SelectMany(group => group).ToList();
        var types = all.Where(binding => binding.Section is { } section && IsIn(section, key)).Select(binding => binding.Type).ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var own = all.Where(binding => types.Contains(binding.Type)).ToList();
        return own.Count == 0 || own.Any(binding => binding is { Section: null, Action: null }) ? null : own.Select(binding => binding.Place.Syntax).ToList();
    }

    private static bool IsIn(string section, string key) => section.Length == 0 || key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase);

    private static HashSet<ITypeSymbol> WithParts(IEnumerable<ITypeSymbol> types)
    {
        var reached = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var next = new Queue<ITypeSymbol>(types);
        while (next.Count > 0)
        {
            var type = next.Dequeue();
            if (type is IArrayTypeSymbol array)
                next.Enqueue(array.ElementType);
            foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
                next.Enqueue(argument);
            if (type.DeclaringSyntaxReferences.IsEmpty || !reached.Add(type.OriginalDefinition))
                continue;
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
                next.Enqueue(property.Type);
            if (type.BaseType is { } parent)
                next.Enqueue(parent);
        }

        return reached;
    }

    private IEnumerable<OptionsBinding> FindAll(CancellationToken cancellationToken)
    {
        if (_symbols.Configuration is null)
            yield break;
        foreach (var tree in _models.SearchedTrees)
        {
            var nodes = BindingCalls.SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken)).Where(MayBind).OrderBy(EndOf);
            foreach (var node in nodes)
            {
                if (_models.OperationOf(node, cancellationToken) is IInvocationOperation call && Read(call, cancellationToken) is { } binding)
                    yield return binding;
            }

            foreach (var binding in Configurators.SelectMany(name => FileIndex.Of(tree, cancellationToken).GenericNames[name]).Select(node => Configurator(node, cancellationToken)))
            {
                if (binding is not null)
                    yield return binding;
            }
        }
    }

    // Much is called Get; what makes an object from a section states its type.
    private static bool MayBind(SyntaxNode node) => CandidateIndex.NameOf(node) != "Get" || node is InvocationExpressionSyntax
    {
        Expression: GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax } or MemberBindingExpressionSyntax { Name: GenericNameSyntax },
    };

    // The calls of a chain run in the order of their ends.
    private static int EndOf(SyntaxNode node) => node.Span.End;

    private OptionsBinding? Configurator(SyntaxNode node, CancellationToken cancellationToken) =>
        node.Parent is BaseTypeSyntax && _models.ModelAt(node) is { } model
        && model.GetTypeInfo(node, cancellationToken).Type is INamedTypeSymbol { TypeArguments: [{ } type] } configurator
        && IsOfExtensions(configurator) && model.GetOperation(node.Parent, cancellationToken) is var place
            ? new OptionsBinding { Type = type.OriginalDefinition, Place = place!, IsForAll = true }
            : null;

    private OptionsBinding? Read(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (!IsOfExtensions(call.TargetMethod))
            return null;
        var section = call.Arguments.FirstOrDefault(argument => _symbols.IsConfiguration(argument.Value.Type))?.Value;
        var typeArguments = call.TargetMethod.TypeArguments;
        var isLast = call.TargetMethod.Name is "PostConfigure" or "PostConfigureAll";
        switch (call.TargetMethod.Name)
        {
            case "Configure" or "PostConfigure" or "ConfigureAll" or "PostConfigureAll" when OptionsTypeOf(call) is { } configured:
                return NamedBy(call, Filled(configured, call, cancellationToken) with { IsLast = isLast });
            case "Configure" or "PostConfigure" or "ConfigureAll" or "PostConfigureAll" when typeArguments.Length >= 1:
                var filled = section is null ? Filled(typeArguments[0], call, cancellationToken) : Bound(typeArguments[0], call, PathOf(section, cancellationToken));
                var isForAll = call.TargetMethod.Name.EndsWith("All", StringComparison.Ordinal);
                return (isForAll ? filled with { IsForAll = true } : Named(filled, CallArguments.Find(call, "name"))) with { IsLast = isLast };
            case "Bind" when OptionsTypeOf(call) is { } bound:
                return NamedBy(call, Bound(bound, call, PathOf(section, cancellationToken)));
            case "BindConfiguration" when OptionsTypeOf(call) is { } bound && CallArguments.Find(call, "configSectionPath") is { } path:
                return NamedBy(call, Bound(bound, call, _textOf(path, null)));
            case "Get" when typeArguments.Length == 1 && section is not null:
                return Bound(typeArguments[0], call, PathOf(section, cancellationToken)) with { IsRegistered = false };
            case "Bind" when section is not null && CallArguments.Find(call, "instance") is { } instance:
                return BoundInstance(call, section, instance, cancellationToken);
            default:
                return null;
        }
    }

    private static OptionsBinding Bound(ITypeSymbol type, IOperation place, string? section) =>
        new() { Type = type.OriginalDefinition, Place = place, Section = section };

    private OptionsBinding Filled(ITypeSymbol type, IInvocationOperation call, CancellationToken cancellationToken)
    {
        var code = call.Arguments.Select(argument => argument.Value).OfType<IDelegateCreationOperation>().Select(creation => creation.Target).ToList();
        // Configure(section.Bind)
        return code.OfType<IMethodReferenceOperation>().FirstOrDefault() is { Method.Name: "Bind", Instance: { } section } bind && IsOfExtensions(bind.Method)
            ? Bound(type, call, PathOf(section, cancellationToken))
            : new() { Type = type.OriginalDefinition, Place = call, Action = code.OfType<IAnonymousFunctionOperation>().FirstOrDefault() };
    }

    private OptionsBinding Named(OptionsBinding binding, IOperation? name) => name switch
    {
        null => binding,
        { ConstantValue: { HasValue: true, Value: null } } => binding with { IsForAll = true },
        _ => binding with { Name = _textOf(name, null) },
    };

    // AddOptions<T>("name") is the start of the chain.
    private OptionsBinding NamedBy(IInvocationOperation call, OptionsBinding binding)
    {
        var receiver = Receiver(call);
        while (receiver is IInvocationOperation { TargetMethod.Name: not ("AddOptions" or "AddOptionsWithValidateOnStart") } step)
            receiver = Receiver(step);
        return receiver is IInvocationOperation added ? Named(binding, CallArguments.Find(added, "name")) : binding with { Name = null };
    }

    private OptionsBinding? BoundInstance(IInvocationOperation call, IOperation section, IOperation instance, CancellationToken cancellationToken)
    {
        var type = instance is IConversionOperation conversion ? conversion.Operand.Type : instance.Type;
        var path = PathOf(section, cancellationToken);
        if (CallArguments.Find(call, "key") is { } key)
            path = ConfigurationKeys.Combine(path, _textOf(key, null));
        return type is null ? null : Bound(type, call, path) with { IsRegistered = false };
    }

    private string? PathOf(IOperation? section, CancellationToken cancellationToken) =>
        section is null ? null : _keys.SectionPath(section, _textOf, null, cancellationToken);

    // The receiver of Bind and BindConfiguration is OptionsBuilder<T>.
    private static ITypeSymbol? OptionsTypeOf(IInvocationOperation call) =>
        Receiver(call)?.Type is INamedTypeSymbol { Name: "OptionsBuilder", Arity: 1 } builder ? builder.TypeArguments[0] : null;

    private static IOperation? Receiver(IInvocationOperation call) => call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);

    private static bool IsOfExtensions(ISymbol symbol) =>
        (symbol.ContainingNamespace?.ToDisplayString() ?? "").StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
}
