using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition;

/// <summary>What gives a topic or a group its name, as a recogniser found it. Nothing is resolved yet.</summary>
internal abstract record NameSource
{
    /// <summary>The first expression that takes part, where a finding about the name can be shown; null when there is none.</summary>
    public abstract IOperation? Place { get; }

    /// <summary>An expression: a text, several texts, a topic partition or several of them; null for no expression.</summary>
    public static NameSource? From(IOperation? operation) => operation is null ? null : new Expression(operation);

    /// <summary>An expression: a text, several texts, a topic partition or several of them.</summary>
    public sealed record Expression(IOperation Operation) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation Place => Operation;
    }

    /// <summary>A text that no expression gives: a framework's default or its rule for names.</summary>
    public sealed record Fixed(string Text, NameResolution Resolution = NameResolution.Convention) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }

    /// <summary>Each of several names.</summary>
    public sealed record Several(ImmutableArray<NameSource> Names) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => Names.Select(name => name.Place).FirstOrDefault(place => place is not null);
    }

    /// <summary>One name made of parts that stand one after the other, as a prefix that a framework puts before every topic.</summary>
    public sealed record Joined(ImmutableArray<NameSource> Parts) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => Parts.Select(part => part.Place).LastOrDefault(place => place is not null);
    }

    /// <summary>The first name, or the second where the first is not set.</summary>
    public sealed record Fallback(NameSource First, NameSource Second) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => First.Place ?? Second.Place;
    }

    /// <summary>A name that the framework changes before the broker sees it.</summary>
    public sealed record Converted(NameSource Name, Func<string, string> Convert) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => Name.Place;
    }

    /// <summary>What the origin of an object tells about a name: a variable leads to the call that gave it, which names the topic or does not.</summary>
    /// <param name="Object">The expression that gives the object.</param>
    /// <param name="Read">The name by the expression that the object comes from; never a name that is traced again.</param>
    public sealed record Traced(IOperation Object, Func<IOperation, NameSource> Read) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }

    /// <summary>The value of a key of the configuration, which a framework reads by itself.</summary>
    public sealed record Setting(string Key) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }

    /// <summary>
    /// A text of a binding of Azure Functions: <c>%key%</c> in it stands for the app setting of that key, and a text that is itself the key of one for its value.
    /// </summary>
    /// <param name="Text">The text.</param>
    /// <param name="HostOnly">Whether the settings are those of the host alone, which does not read the <c>appsettings.json</c> of the project.</param>
    public sealed record Binding(NameSource Text, bool HostOnly) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => Text.Place;
    }

    /// <summary>The framework chooses: by the type of the message, or by the name of the producer; see <see cref="ClientRoute"/>.</summary>
    /// <param name="Client">The framework.</param>
    /// <param name="Message">The type of the message or of the producer; null when only a name is given.</param>
    /// <param name="Name">The name of the producer; null when only a type is given.</param>
    public sealed record Routed(string Client, ITypeSymbol? Message, NameSource? Name = null) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => Name?.Place;
    }

    /// <summary>A name that depends on the type in the place of a type parameter.</summary>
    /// <param name="Parameter">The type parameter of a class.</param>
    /// <param name="Of">The name for a type.</param>
    /// <param name="Otherwise">What is known where the types are not.</param>
    public sealed record ByType(ITypeParameterSymbol Parameter, Func<ITypeSymbol, NameSource> Of, NameSource Otherwise) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }

    /// <summary>The framework chose the topic by a rule that the recogniser has applied itself.</summary>
    public sealed record Chosen(NameSource Topic) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }

    /// <summary>Not known, and why, in a sentence.</summary>
    public sealed record Unknown(NameResolution Resolution, string Reason) : NameSource
    {
        /// <inheritdoc/>
        public override IOperation? Place => null;
    }
}
