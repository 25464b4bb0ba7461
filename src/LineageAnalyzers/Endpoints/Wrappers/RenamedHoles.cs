using System.Text;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>The parameters of a method under the names that they have in a member that it implements or overrides.</summary>
internal sealed class RenamedHoles
{
    private readonly Dictionary<string, string> _names;

    private RenamedHoles(Dictionary<string, string> names) => _names = names;

    /// <summary>The names; null when the two do not have the same parameters.</summary>
    public static RenamedHoles? Between(IMethodSymbol method, IMethodSymbol member)
    {
        if (method.Parameters.Length != member.Parameters.Length || method.TypeParameters.Length != member.TypeParameters.Length)
            return null;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < method.Parameters.Length; index++)
            names[method.Parameters[index].Name] = member.Parameters[index].Name;
        for (var index = 0; index < method.TypeParameters.Length; index++)
            names[method.TypeParameters[index].Name] = member.TypeParameters[index].Name;
        if (method.ContainingType.AsConstructed(member.ContainingType) is { } general)
        {
            for (var index = 0; index < general.TypeArguments.Length; index++)
            {
                if (general.TypeArguments[index] is ITypeParameterSymbol own && !names.ContainsKey(own.Name))
                    names[own.Name] = member.ContainingType.TypeParameters[index].Name;
            }
        }

        return new RenamedHoles(names);
    }

    /// <summary>The fact under the names of the member; null when the member does not have what it takes.</summary>
    public WrapperFact? Rename(WrapperFact fact)
    {
        var topic = new StringBuilder();
        foreach (var (text, isHole) in TopicTemplateText.Parts(fact.Topic))
        {
            if (!isHole)
            {
                topic.Append(text);
                continue;
            }

            var end = text.IndexOfAny(['.', ':']);
            if (!_names.TryGetValue(end < 0 ? text : text.Substring(0, end), out var name))
                return null;
            topic.Append('{').Append(name).Append(end < 0 ? "" : text.Substring(end)).Append('}');
        }

        return fact with { Topic = topic.ToString(), Key = Rename(fact.Key), Value = Rename(fact.Value) };
    }

    private WrapperPart? Rename(WrapperPart? part)
    {
        if (part?.From is not { } from)
            return part;
        var isType = from[0] == '{';
        return _names.TryGetValue(isType ? from.Substring(1, from.Length - 2) : from, out var name) ? part with { From = isType ? $"{{{name}}}" : name } : part with { From = null };
    }
}
