using System.Threading;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>What a member is classified as: by itself, by its type, or by the schema of its class.</summary>
internal static class MemberClasses
{
    /// <summary>The classification of a property or field, but for what contains its object.</summary>
    public static Classification Of(ISymbol member, RecordDescriber records, CancellationToken cancellationToken)
    {
        var stated = records.Classifications.OfMember(member);
        var type = member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;
        if (type is not null)
            stated = stated.Within(records.Classifications.OfType(type));
        return stated.Classes.IsEmpty && !stated.IsStatedNone ? SchemaTags.Of(member, records, cancellationToken) : stated;
    }
}
