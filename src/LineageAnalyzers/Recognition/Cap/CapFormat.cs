using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>What CAP writes: System.Text.Json with the options that the setup changes, unless a service takes the serializer's place.</summary>
internal static class CapFormat
{
    private const string SerializerName = "DotNetCore.CAP.Serialization.JsonUtf8Serializer";
    private static readonly ImmutableHashSet<string> ChangeNoNames = ImmutableHashSet.Create(
        "Encoder", "WriteIndented", "PropertyNameCaseInsensitive", "AllowTrailingCommas", "ReadCommentHandling", "MaxDepth", "DefaultBufferSize");

    /// <summary>The format.</summary>
    /// <param name="scopes">The lambdas that set CAP up.</param>
    /// <param name="symbols">CAP's types.</param>
    /// <param name="trees">The files that hold the setup.</param>
    /// <param name="models">The compilation.</param>
    public static FrameworkFormat Of(ImmutableArray<BuilderScope> scopes, CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models)
    {
        if (scopes.Length != 1)
            return FrameworkFormat.Unknown("it is not seen in one place how CAP is set up");
        if (IsReplaced(symbols, trees, models))
            return FrameworkFormat.Unknown("a service takes the place of CAP's serializer");
        var json = FrameworkJson.SystemTextJson;
        foreach (var options in BuilderAssignments.To("JsonSerializerOptions", scopes[0], models, CancellationToken.None))
        {
            switch (options.Parent)
            {
                case IPropertyReferenceOperation { Property.Name: var name, Parent: IAssignmentOperation } when ChangeNoNames.Contains(name):
                    break;
                case IPropertyReferenceOperation { Property.Name: "PropertyNamingPolicy", Parent: ISimpleAssignmentOperation { Value: var policy } } when IsCamelCase(policy):
                    json = FrameworkJson.SystemTextJsonWeb;
                    break;
                default:
                    return FrameworkFormat.Unknown("the setup changes CAP's JSON options");
            }
        }

        return new FrameworkFormat(SerializerName, WireFormat.Json, json);
    }

    private static bool IsCamelCase(IOperation policy)
    {
        while (policy is IConversionOperation conversion)
            policy = conversion.Operand;
        return policy is IPropertyReferenceOperation { Property: { Name: "CamelCase", ContainingType.Name: "JsonNamingPolicy" } };
    }

    private static bool IsReplaced(CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models)
    {
        foreach (var tree in trees)
        {
            foreach (var node in CandidateIndex.Find(tree, "AddSingleton", CancellationToken.None))
            {
                if (models.OperationOf(node, CancellationToken.None) is IInvocationOperation { TargetMethod.TypeArguments: [var service, ..] } && symbols.Serializer is { } serializer && CallSites.IsNamed(service, serializer))
                    return true;
            }
        }

        return false;
    }
}
