using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>The names of topics and groups as the broker sees them: CAP puts a prefix before both and its version after the group.</summary>
internal static class CapNames
{
    private const string DefaultVersion = "v1";

    /// <summary>The topic to which a name is published.</summary>
    public static NameSource Published(NameSource name, CapSetup setup) => WithPrefix(name, setup.Option("TopicNamePrefix"));

    /// <summary>The topic that a name subscribes to; with a wildcard in it a pattern.</summary>
    public static NameSource Subscribed(NameSource name, CapSetup setup) =>
        new NameSource.Converted(Published(name, setup), Wildcards);

    /// <summary>The group of a subscriber.</summary>
    /// <param name="group">The group that the attribute states; null when it states none.</param>
    /// <param name="setup">How CAP is set up.</param>
    public static NameSource Group(NameSource? group, CapSetup setup)
    {
        var version = setup.Option("Version") ?? new NameSource.Fixed(DefaultVersion);
        var named = new NameSource.Joined(ImmutableArray.Create(group ?? DefaultGroup(setup), new NameSource.Fixed("."), version));
        return WithPrefix(named, setup.Option("GroupNamePrefix"));
    }

    /// <summary>The name of an attribute on a method that goes on with the name of the attribute on its class.</summary>
    public static NameSource Partial(string ofClass, NameSource ofMethod) => new NameSource.Joined(ImmutableArray.Create<NameSource>(
        new NameSource.Fixed(ofClass.TrimEnd('.') + "."), new NameSource.Converted(ofMethod, name => name.TrimStart('.'))));

    private static NameSource WithPrefix(NameSource name, NameSource? prefix) => prefix is null
        ? name
        : new NameSource.Joined(ImmutableArray.Create(new NameSource.Converted(prefix, text => text.Length == 0 ? "" : text + "."), name));

    // Before version 5 the option had another name.
    private static NameSource DefaultGroup(CapSetup setup) => setup.Option("DefaultGroupName") ?? setup.Option("DefaultGroup") ?? (setup.Application is { } application
        ? new NameSource.Fixed("cap.queue." + application.ToLowerInvariant())
        : new NameSource.Unknown(NameResolution.Convention, "CAP names the group after the application, and this is a library"));

    // '*' is one word, '#' any number of them.
    private static string Wildcards(string name)
    {
        if (name.Contains('*'))
            return $"^{name}$".Replace("*", "[0-9a-zA-Z]+").Replace(".", "\\.");
        return name.Contains('#') ? $"^{name.Replace(".", "\\.")}$".Replace("#", "[0-9a-zA-Z\\.]+") : name;
    }
}
