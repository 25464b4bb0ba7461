using System.Threading;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Finds what code says of maps in the fluent calls of AutoMapper (<c>CreateMap</c>) and Mapster (<c>NewConfig</c>, <c>ForType</c>).</summary>
internal sealed class MapConfigurations(SourceModels models)
{
    private static readonly string[] Beginnings = ["CreateMap", "NewConfig", "ForType", "CreateProjection"];

    // They say nothing of where members come from.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "MaxDepth", "PreserveReferences", "ValidateMemberList", "ShallowCopyForSameType", "Compile", "IgnoreNullValues" };

    // They change which members have the same name, or all maps at once.
    private static readonly string[] Conventions =
    [
        "RecognizePrefixes", "RecognizePostfixes", "RecognizeDestinationPrefixes", "RecognizeDestinationPostfixes", "ReplaceMemberName", "AddMemberConfiguration", "AddGlobalIgnore",
        "ForAllMaps", "ForAllPropertyMaps", "InternalForAllMaps",
    ];

    private readonly Lazy<Dictionary<(string Source, string Target), MapRules>> _rules = new(() => Find(models));
    private readonly Lazy<bool> _hasConventions = new(() => models.Compilation.SyntaxTrees.Any(tree => Conventions.Any(name => CandidateIndex.Find(tree, name, CancellationToken.None).Any())));

    /// <summary>Whether code changes by which names members are mapped; what any map does is not known then.</summary>
    public bool HasConventions => _hasConventions.Value;

    /// <summary>What is said of the map between two types; null when nothing is.</summary>
    public MapRules? Of(ITypeSymbol source, ITypeSymbol target) => _rules.Value.TryGetValue((KeyOf(source), KeyOf(target)), out var rules) ? rules : null;

    private static string KeyOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static Dictionary<(string, string), MapRules> Find(SourceModels models)
    {
        var found = new Dictionary<(string, string), MapRules>();
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var name in Beginnings)
            {
                foreach (var node in CandidateIndex.Find(tree, name, CancellationToken.None))
                {
                    if (models.OperationOf(node, CancellationToken.None) is IInvocationOperation call && TypesOf(call) is var (source, target))
                        Read(call, source, target, found);
                }
            }
        }

        return found;
    }

    private static (ITypeSymbol Source, ITypeSymbol Target)? TypesOf(IInvocationOperation call)
    {
        var space = NamespaceNames.Of(call.TargetMethod.ContainingType);
        if (space is not ("AutoMapper" or "Mapster"))
            return null;
        if (call.TargetMethod.TypeArguments is [var source, var target])
            return (source, target);
        return call.TargetMethod is { Name: "NewConfig" or "ForType", ContainingType.TypeArguments: [var from, var to] } ? (from, to) : null;
    }

    private static void Read(IInvocationOperation call, ITypeSymbol source, ITypeSymbol target, Dictionary<(string, string), MapRules> found)
    {
        var rules = Add(source, target, found);
        for (var next = NextOf(call); next is not null; next = NextOf(next))
        {
            switch (next.TargetMethod.Name)
            {
                case "ReverseMap" or "TwoWays":
                    var back = Add(target, source, found);
                    Reverse(rules, back);
                    if (next.TargetMethod.Name == "ReverseMap")
                        (rules, source, target) = (back, target, source);
                    break;
                case "ForMember" or "ForPath":
                    ReadMember(next, rules);
                    break;
                case "Map" when next.Arguments.Length >= 2:
                    rules.IsOpen |= MemberOf(next.Arguments[0].Value) is null;
                    Set(rules, MemberOf(next.Arguments[0].Value), next.Arguments[1].Value);
                    break;
                case "Ignore":
                    foreach (var member in next.Arguments.SelectMany(argument => Functions(argument.Value)).Select(MemberOf))
                        rules.Members[member ?? ""] = null;
                    break;
                case "IgnoreNonMapped":
                    rules.IsExplicit = true;
                    break;
                case "ConvertUsing" or "MapWith" or "ConstructUsing" when next.Arguments.Length >= 1 && Functions(next.Arguments[0].Value).FirstOrDefault() is { } whole && next.TargetMethod.Name != "ConstructUsing":
                    rules.Whole = FunctionOf(whole);
                    break;
                case "AfterMap" or "AfterMapping" or "BeforeMap" when next.Arguments.Length == 1 && Functions(next.Arguments[0].Value).FirstOrDefault() is { } after:
                    rules.Afterwards.Add(FunctionOf(after));
                    break;
                case var other:
                    rules.IsOpen |= !Harmless.Contains(other);
                    break;
            }
        }
    }

    // Whoever says something twice may mean either.
    private static MapRules Add(ITypeSymbol source, ITypeSymbol target, Dictionary<(string, string), MapRules> found)
    {
        var key = (KeyOf(source), KeyOf(target));
        if (!found.TryGetValue(key, out var rules))
            found.Add(key, rules = new MapRules());
        else
            rules.IsOpen = true;
        return rules;
    }

    // A member that comes from another one goes back there.
    private static void Reverse(MapRules rules, MapRules back)
    {
        foreach (var member in rules.Members)
        {
            if (member.Value is { Body: { } body } && SingleMember(body) is { } from)
                back.Paths[from] = member.Key;
        }

        back.IsOpen |= rules.IsOpen || rules.Whole is not null;
    }

    private static IInvocationOperation? NextOf(IInvocationOperation call)
    {
        var parent = call.Parent;
        while (parent is IConversionOperation or IArgumentOperation { Parameter.Ordinal: 0 })
            parent = parent.Parent;
        return parent is IInvocationOperation next && (next.Instance == call || next.TargetMethod.IsExtensionMethod) ? next : null;
    }

    private static void ReadMember(IInvocationOperation call, MapRules rules)
    {
        var member = call.Arguments.Length == 2 ? MemberOf(call.Arguments[0].Value) ?? LibraryCall.ConstantOf(call.Arguments[0].Value) : null;
        if (member is null || Functions(call.Arguments[1].Value).FirstOrDefault() is not { } options)
        {
            rules.IsOpen = true;
            return;
        }

        foreach (var option in options.Body.Descendants().OfType<IInvocationOperation>().Where(option => option.Instance is IParameterReferenceOperation))
        {
            switch (option.TargetMethod.Name)
            {
                case "Ignore":
                    rules.Members[member] = null;
                    break;
                case "MapFrom" when option.Arguments.Length >= 1:
                    Set(rules, member, option.Arguments[0].Value);
                    break;
                // Whether it is mapped is decided, not from where.
                case "Condition" or "PreCondition" or "NullSubstitute" or "AllowNull" or "DoNotAllowNull" or "SetMappingOrder" or "ExplicitExpansion" or "UseDestinationValue":
                    break;
                default:
                    rules.IsOpen = true;
                    break;
            }
        }
    }

    private static void Set(MapRules rules, string? member, IOperation from)
    {
        if (member is not null && Functions(from).FirstOrDefault() is { } function)
            rules.Members[member] = FunctionOf(function);
        else if (member is not null && LibraryCall.ConstantOf(from) is { } path)
            rules.Paths[member] = path;
        else
            rules.IsOpen = true;
    }

    private static IEnumerable<IAnonymousFunctionOperation> Functions(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is not IAnonymousFunctionOperation function || part.Parent is null)
                continue;
            var outer = part.Parent;
            while (outer != value && outer is not null and not IAnonymousFunctionOperation)
                outer = outer.Parent;
            if (outer is not IAnonymousFunctionOperation || outer == value)
                yield return function;
        }
    }

    private static FunctionValue FunctionOf(IAnonymousFunctionOperation function) => new(function.Symbol, function.Body, FlowValue.None);

    private static string? MemberOf(IOperation value) => Functions(value).FirstOrDefault() is { } function ? MemberOf(function) : null;

    private static string? MemberOf(IAnonymousFunctionOperation function) => SingleMember(function.Body);

    // The member of the parameter that a function returns.
    private static string? SingleMember(IOperation body)
    {
        var returned = body.DescendantsAndSelf().OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue;
        while (returned is IConversionOperation conversion)
            returned = conversion.Operand;
        return returned is IMemberReferenceOperation { Instance: IParameterReferenceOperation, Member: var member } ? member.Name : null;
    }
}
