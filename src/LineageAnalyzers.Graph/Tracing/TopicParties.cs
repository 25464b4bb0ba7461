using System.Text;
using System.Text.RegularExpressions;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>
/// Which endpoints are at a topic: those that name it, those whose pattern fits it (by inference: a broker's regular expressions are not
/// quite ours), and those whose template fits it, of which nothing is claimed.
/// </summary>
internal sealed class TopicParties(GraphReader reader)
{
    private readonly Dictionary<string, Regex?> _expressions = new(StringComparer.Ordinal);

    /// <summary>The endpoints at a topic and how certain that is.</summary>
    public IEnumerable<(EndpointRow Endpoint, Grade Grade)> At(string topic, Direction direction)
    {
        foreach (var endpoint in reader.EndpointsAt(topic, direction))
            yield return (endpoint, endpoint.Grade);
        foreach (var endpoint in reader.EndpointsOfManyTopics(direction))
        {
            if (endpoint.Pattern is { } pattern && Expression(pattern)?.IsMatch(topic) == true)
                yield return (endpoint, Grade.Inferred);
        }
    }

    /// <summary>The endpoints that could be at a topic by their template.</summary>
    public IEnumerable<EndpointRow> Perhaps(string topic, Direction direction) =>
        reader.EndpointsOfManyTopics(direction).Where(endpoint => endpoint.Template is { } template && Expression(OfTemplate(template))?.IsMatch(topic) == true);

    private Regex? Expression(string pattern)
    {
        if (_expressions.TryGetValue(pattern, out var expression))
            return expression;
        try
        {
            // Patterns come from other people's code: this engine has no exponential case.
            expression = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            expression = null;
        }

        _expressions.Add(pattern, expression);
        return expression;
    }

    private static string OfTemplate(string template)
    {
        var pattern = new StringBuilder("^");
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            pattern.Append(Regex.Escape(template[position..open])).Append(".+");
            position = close + 1;
        }

        return pattern.Append(Regex.Escape(template[position..])).Append('$').ToString();
    }
}
