using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>The record that a generated context describes, and what the context makes of names.</summary>
/// <param name="Record">The type that the description is of; null when its name does not tell.</param>
/// <param name="Member">The member of the context that describes it; null for the context as a whole.</param>
/// <param name="Conventions">The conventions; null when the context has options that are not understood.</param>
internal sealed record JsonContextUse(ITypeSymbol? Record, string? Member, JsonConventions? Conventions);

/// <summary>
/// Reads uses of contexts that System.Text.Json's generator completes: <c>AppContext.Default.Order</c>. A generator does not see what others generate, and
/// a scan runs none, so the members are known by their rules: they are looked at as syntax, of which the context's name is bound.
/// </summary>
internal sealed class JsonContexts(JsonSymbols json, OriginTracer origins, SourceModels models)
{
    private const string DefaultMember = "Default";

    // The values of JsonKnownNamingPolicy.
    private static readonly JsonNaming[] Policies =
        [JsonNaming.AsDeclared, JsonNaming.CamelCase, JsonNaming.SnakeCaseLower, JsonNaming.SnakeCaseUpper, JsonNaming.KebabCaseLower, JsonNaming.KebabCaseUpper];

    // Calls that give a description without a context, and the resolver that makes them by reflection.
    private static readonly string[] OtherDescriptions =
        ["GetTypeInfo", "TryGetTypeInfo", "CreateJsonTypeInfo", "CreateObjectInfo", "CreateValueInfo", "DefaultJsonTypeInfoResolver"];

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _madeWithOptions = new(SymbolEqualityComparer.Default);

    /// <summary>What <c>AppContext.Default</c>, or the description of one type in it, stands for; null when the expression is neither.</summary>
    public JsonContextUse? Of(IOperation operation, CancellationToken cancellationToken)
    {
        var origin = origins.Trace(operation, cancellationToken);
        if (GivenOf(origin, cancellationToken) is { } given)
            return given;
        if (origin.Syntax is not MemberAccessExpressionSyntax access)
            return null;
        if (DefaultOf(access, cancellationToken) is { } whole)
            return new JsonContextUse(null, null, ConventionsOf(whole));
        if (DefaultOf(access.Expression, cancellationToken) is not { } context)
            return null;
        var member = access.Name.Identifier.ValueText;
        return new JsonContextUse(RecordNamed(member, context), member, ConventionsOf(context));
    }

    /// <summary>The conventions of a context whose <c>Default</c> this is; null when it is none or they are not understood.</summary>
    public JsonConventions? OfDefault(IOperation operation, CancellationToken cancellationToken) =>
        DefaultOf(origins.Trace(operation, cancellationToken).Syntax, cancellationToken) is { } context ? ConventionsOf(context) : null;

    // What a container gives: a context of a class that is here, as a whole or of one type, or the description of a type that only one context is there for.
    private JsonContextUse? GivenOf(IOperation origin, CancellationToken cancellationToken)
    {
        if (origin is IPropertyReferenceOperation { Instance: { } holder, Property: { Name: var member } } && holder.Type is INamedTypeSymbol of && of.IsOrDerivesFrom(json.Context) && IsGiven(origins.Trace(holder, cancellationToken)))
            return IsMadeWithOptions(of, cancellationToken) ? null : new JsonContextUse(RecordNamed(member, of), member, ConventionsOf(of));
        if (!IsGiven(origin) || origin.Type is not INamedTypeSymbol type)
            return null;
        if (type.IsOrDerivesFrom(json.Context) && !type.Is(json.Context))
            return IsMadeWithOptions(type, cancellationToken) ? null : new JsonContextUse(null, null, ConventionsOf(type));
        if (!type.IsOrDerivesFrom(json.TypeInfo) || type.TypeArguments is not [var record])
            return null;
        var contexts = ContextsOf(record, cancellationToken);
        return contexts is [var only] && !IsMadeWithOptions(only, cancellationToken) && !IsDescribedOtherwise(only, cancellationToken) ? new JsonContextUse(record, null, ConventionsOf(only)) : null;
    }

    private static bool IsGiven(IOperation origin) => origin is IParameterReferenceOperation or IFieldReferenceOperation { Field.IsStatic: false } or IPropertyReferenceOperation { Property.IsStatic: false };

    private List<INamedTypeSymbol> ContextsOf(ITypeSymbol record, CancellationToken cancellationToken)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, "JsonSerializable", cancellationToken))
            {
                if (node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } declaration && models.ModelAt(declaration)?.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol context
                    && context.IsOrDerivesFrom(json.Context)
                    && context.GetAttributes().Any(attribute => attribute.AttributeClass.Is(json.Serializable) && SymbolEqualityComparer.Default.Equals(attribute.Positional(0) as ITypeSymbol, record)))
                    found.Add(context);
            }
        }

        return [.. found];
    }

    // A description that options give, or that is put together by hand, names members by rules of its own.
    private bool IsDescribedOtherwise(INamedTypeSymbol context, CancellationToken cancellationToken) => models.Compilation.SyntaxTrees.Any(tree =>
        OtherDescriptions.SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken)).Any(node => node.FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.ValueText != context.Name));

    // new AppContext(options): then the options have the word.
    private bool IsMadeWithOptions(INamedTypeSymbol context, CancellationToken cancellationToken) => _madeWithOptions.GetOrAdd(context, made => FindMadeWithOptions(made, cancellationToken));

    private bool FindMadeWithOptions(INamedTypeSymbol context, CancellationToken cancellationToken)
    {
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, context.Name, cancellationToken).Concat(CandidateIndex.Find(tree, CandidateIndex.ImplicitCreation, cancellationToken)))
            {
                if (node is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } && models.OperationOf(node, cancellationToken) is IObjectCreationOperation creation
                    && SymbolEqualityComparer.Default.Equals(creation.Type, context))
                    return true;
            }
        }

        return false;
    }

    private INamedTypeSymbol? DefaultOf(SyntaxNode expression, CancellationToken cancellationToken) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: DefaultMember, Expression: var name }
        && models.ModelAt(expression)?.GetSymbolInfo(name, cancellationToken).Symbol is INamedTypeSymbol type
        && type.IsOrDerivesFrom(json.Context)
            ? type
            : null;

    private JsonConventions? ConventionsOf(INamedTypeSymbol context)
    {
        var conventions = new JsonConventions(JsonDialect.SystemTextJson);
        if (context.Attribute(json.SourceGenerationOptions) is not { } attribute)
            return conventions;
        // JsonSerializerDefaults.Web
        if (attribute.Positional(0) is 1)
            conventions = conventions with { Naming = JsonNaming.CamelCase };
        else if (attribute.Positional(0) is not (null or 0))
            return null;
        foreach (var option in attribute.NamedArguments)
        {
            if (Apply(option.Key, option.Value.Kind == TypedConstantKind.Array ? null : option.Value.Value, conventions) is not { } next)
                return null;
            conventions = next;
        }

        return conventions;
    }

    private static JsonConventions? Apply(string option, object? value, JsonConventions conventions)
    {
        const int WhenWritingDefault = 2;
        switch (option)
        {
            case "PropertyNamingPolicy" when value is int policy && policy >= 0 && policy < Policies.Length:
                // 0 is "unspecified": what the defaults give stays.
                return policy == 0 ? conventions : conventions with { Naming = Policies[policy] };
            case "UseStringEnumConverter":
                return conventions with { EnumsAsText = value is true };
            case "IncludeFields":
                return conventions with { IncludesFields = value is true };
            // What may be null may be absent, too.
            case "DefaultIgnoreCondition" when value is 0 or 3:
                return conventions;
            case "DefaultIgnoreCondition" when value is WhenWritingDefault:
                return conventions with { OmitsDefaults = true };
            case "GenerationMode" or "WriteIndented" or "IndentCharacter" or "IndentSize" or "NewLine" or "PropertyNameCaseInsensitive" or "AllowTrailingCommas"
                or "ReadCommentHandling" or "MaxDepth" or "DefaultBufferSize" or "DictionaryKeyPolicy" or "PreferredObjectCreationHandling"
                or "UnmappedMemberHandling" or "UnknownTypeHandling" or "RespectNullableAnnotations" or "RespectRequiredConstructorParameters"
                or "AllowOutOfOrderMetadataProperties" or "AllowDuplicateProperties":
                return conventions;
            default:
                return null;
        }
    }

    // [JsonSerializable(typeof(Order))] makes a member Order, unless TypeInfoPropertyName says otherwise.
    private ITypeSymbol? RecordNamed(string member, INamedTypeSymbol context)
    {
        ITypeSymbol? found = null;
        foreach (var attribute in context.GetAttributes())
        {
            if (!attribute.AttributeClass.Is(json.Serializable) || attribute.Positional(0) is not INamedTypeSymbol type)
                continue;
            if ((attribute.Named("TypeInfoPropertyName") as string ?? (type.IsGenericType ? null : type.Name)) != member)
                continue;
            if (found is not null)
                return null;
            found = type;
        }

        return found;
    }
}
