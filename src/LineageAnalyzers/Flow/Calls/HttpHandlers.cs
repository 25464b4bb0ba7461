using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Tells which methods answer HTTP requests, and which of their parameters hold what the caller sent: actions of controllers, and methods that are given to
/// <c>MapGet</c>, <c>MapPost</c> and their like.
/// </summary>
internal sealed class HttpHandlers
{
    private static readonly string[] MapCalls = ["MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "Map"];

    private readonly SourceModels _models;
    private readonly INamedTypeSymbol? _controller;
    private readonly INamedTypeSymbol? _hub;
    private readonly INamedTypeSymbol? _routes;
    private readonly Lazy<HashSet<IMethodSymbol>> _mapped;

    public HttpHandlers(SourceModels models, CancellationToken cancellationToken)
    {
        _models = models;
        _controller = models.Compilation.FindType("Microsoft.AspNetCore.Mvc.ControllerBase");
        _hub = models.Compilation.FindType("Microsoft.AspNetCore.SignalR.Hub");
        _routes = models.Compilation.FindType("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");
        _mapped = new(() => FindMapped(cancellationToken));
    }

    /// <summary>Whether a framework calls the method with what came over HTTP.</summary>
    public bool IsHandler(IMethodSymbol method) =>
        _mapped.Value.Contains(method.OriginalDefinition)
        || IsService(method)
        || (method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary }
            && (method.ContainingType.IsOrDerivesFrom(_controller) || method.ContainingType.IsOrDerivesFrom(_hub)));

    // A method of a gRPC service: what it overrides is generated.
    private static bool IsService(ISymbol? method) => method is IMethodSymbol { IsOverride: true, Parameters: [.., { Type: { Name: "ServerCallContext", ContainingNamespace.Name: "Core" } }] };

    /// <summary>Whether a call hands its functions to the router.</summary>
    public bool IsMapping(IMethodSymbol method) => method.ContainingType.Is(_routes) && MapCalls.Contains(method.Name);

    /// <summary>
    /// Whether a parameter of a handler holds what the caller sent. The framework gives services, too; those have behaviour, while data is simple or has
    /// properties alone.
    /// </summary>
    public static bool IsData(IParameterSymbol parameter)
    {
        if (IsService(parameter.ContainingSymbol))
            return parameter.Type.Name is not ("ServerCallContext" or "IServerStreamWriter" or "IAsyncStreamReader");
        foreach (var attribute in parameter.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "FromBodyAttribute" or "FromQueryAttribute" or "FromRouteAttribute" or "FromFormAttribute" or "FromHeaderAttribute":
                    return true;
                case "FromServicesAttribute" or "FromKeyedServicesAttribute":
                    return false;
            }
        }

        return parameter.Type switch
        {
            { SpecialType: not SpecialType.None and not SpecialType.System_Object } => true,
            { TypeKind: TypeKind.Enum } => true,
            IArrayTypeSymbol => true,
            { Name: "ClaimsPrincipal" or "IFormFile" or "IFormFileCollection" or "IFormCollection" } => true,
            { TypeKind: TypeKind.Interface } => false,
            { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type => type.Name is "Guid" or "DateTimeOffset" or "TimeSpan" or "Uri" or "DateOnly" or "Nullable",
            INamedTypeSymbol type => IsPlainData(type),
            _ => false,
        };
    }

    /// <summary>Whether what a handler returns is written into the answer as it is; an object of the framework is made by a method that writes its content.</summary>
    public static bool IsAnswer(ITypeSymbol returned)
    {
        if (returned is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task)
            returned = task.TypeArguments[0];
        return returned is { SpecialType: not SpecialType.System_Void, Name: not ("Task" or "ValueTask") } && NamespaceNames.Of(returned)?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) != true;
    }

    /// <summary>Whether a class has properties and no behaviour.</summary>
    public static bool IsPlainData(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var hasProperty = false;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || member.IsStatic)
                continue;
            switch (member)
            {
                case IPropertySymbol:
                    hasProperty = true;
                    break;
                case IFieldSymbol:
                // Data may override how it is shown or visited; what is made with something overrides what it does.
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method when !method.IsOverride || type.InstanceConstructors.All(static constructor => !constructor.Parameters.IsEmpty):
                    return false;
            }
        }

        return hasProperty;
    }

    private HashSet<IMethodSymbol> FindMapped(CancellationToken cancellationToken)
    {
        var mapped = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (_routes is null)
            return mapped;
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var name in MapCalls)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    // A mapper has a Map, too; a route and what answers it are two things.
                    if (node is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 1 } || _models.OperationOf(node, cancellationToken) is not IInvocationOperation call || !IsMapping(call.TargetMethod))
                        continue;
                    foreach (var argument in call.Arguments)
                    {
                        foreach (var part in argument.Value.DescendantsAndSelf())
                        {
                            if (part is IMethodReferenceOperation reference)
                                mapped.Add(reference.Method.OriginalDefinition);
                        }
                    }
                }
            }
        }

        return mapped;
    }
}
