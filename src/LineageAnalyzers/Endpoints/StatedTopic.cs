using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>The topic that an attribute states for the calls in a member, where the code does not prove one.</summary>
internal static class StatedTopic
{
    // Matched by name, so that a project may declare the attribute itself.
    private const string AttributeName = "LineageAnalyzers.Annotations.KafkaTopicAttribute";

    /// <summary>The name as it is when it is known, else the stated one if there is one.</summary>
    public static ResolvedName Complete(ResolvedName name, ISymbol? member)
    {
        if (name.Reason is null && name.Template is null)
            return name;
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass?.ToDisplayString() == AttributeName && attribute.ConstructorArguments is [{ Value: string stated }])
                    return ResolvedName.Of(stated, NameResolution.Attribute);
            }
        }

        return name;
    }
}
