namespace LineageAnalyzers.Graph.Tracing;

/// <summary>
/// The proven names of an endpoint's topic by environment. The empty environment stands for every one without a value of its own, as the
/// .NET configuration lays the settings file of an environment over the common one.
/// </summary>
internal sealed class TopicNames
{
    private readonly ILookup<string, string> _byEnvironment;

    public TopicNames(IEnumerable<(string Environment, string Topic)> names) =>
        _byEnvironment = names.ToLookup(name => name.Environment, name => name.Topic, StringComparer.Ordinal);

    /// <summary>
    /// The names that this endpoint's topic has wherever the topic of another endpoint of the same program is <paramref name="topic"/>: a
    /// program that consumes the production topic does not produce to the test topic. Every name, when the other is not known to have that
    /// topic by name (it has a pattern).
    /// </summary>
    public IEnumerable<string> Where(TopicNames other, string topic)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var environments = other.EnvironmentsOf(topic).ToArray();
        if (environments.Length == 0)
            names.UnionWith(_byEnvironment.SelectMany(own => own));
        foreach (var environment in environments)
        {
            names.UnionWith(In(environment));
            if (environment.Length > 0)
                continue;
            foreach (var own in _byEnvironment)
            {
                if (!other._byEnvironment.Contains(own.Key))
                    names.UnionWith(own);
            }
        }

        return names;
    }

    private IEnumerable<string> EnvironmentsOf(string topic) => _byEnvironment.Where(names => names.Contains(topic)).Select(names => names.Key);

    private IEnumerable<string> In(string environment) => _byEnvironment.Contains(environment) ? _byEnvironment[environment] : _byEnvironment[""];
}
