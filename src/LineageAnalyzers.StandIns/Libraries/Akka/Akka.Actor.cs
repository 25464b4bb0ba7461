using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Actor;

public abstract class ActorSystem : IActorRefFactory, IDisposable
{
    protected ActorSystem() => throw null;
    public abstract IActorRef DeadLetters { get; }
    public abstract IActorRef IgnoreRef { get; }
    public abstract string Name { get; }
    public TimeSpan StartTime { get; }
    public TimeSpan Uptime { get; }
    public abstract Task WhenTerminated { get; }
    public abstract IActorRef ActorOf(Props props, string name = null);
    public static ActorSystem Create(string name) => throw null;
    public static ActorSystem Create(string name, BootstrapSetup setup) => throw null;
    public static ActorSystem Create(string name, global::Akka.Actor.Setup.ActorSystemSetup setup) => throw null;
    public static ActorSystem Create(string name, global::Akka.Configuration.Config config) => throw null;
    public void Dispose() => throw null;
    public abstract object GetExtension(IExtensionId extensionId);
    public abstract T GetExtension<T>() where T : class, IExtension;
    public abstract bool HasExtension(Type type);
    public abstract bool HasExtension<T>() where T : class, IExtension;
    public abstract object RegisterExtension(IExtensionId extension);
    public abstract void RegisterOnTermination(Action code);
    public abstract void Stop(IActorRef actor);
    public abstract Task Terminate();
    public abstract bool TryGetExtension(Type extensionType, out object extension);
    public abstract bool TryGetExtension<T>(out T extension) where T : class, IExtension;
}

public sealed class BootstrapSetup : global::Akka.Actor.Setup.Setup
{
    public global::Akka.Util.Option<global::Akka.Configuration.Config> Config { get; }
    public static BootstrapSetup Create() => throw null;
    public BootstrapSetup WithConfig(global::Akka.Configuration.Config config) => throw null;
    public BootstrapSetup WithConfigFallback(global::Akka.Configuration.Config config) => throw null;
    internal BootstrapSetup() => throw null;
}

public abstract class ExtendedActorSystem : ActorSystem
{
    protected ExtendedActorSystem() => throw null;
    public abstract void Abort();
    public abstract string PrintTree();
    public abstract IActorRef SystemActorOf(Props props, string name = null);
    public abstract IActorRef SystemActorOf<TActor>(string name = null) where TActor : new();
}

public interface IActorRef : ICanTell, IEquatable<IActorRef>, IComparable<IActorRef>, IComparable
{
}

public interface IActorRefFactory
{
    IActorRef ActorOf(Props props, string name = null);
}

public interface ICanTell
{
    void Tell(object message, IActorRef sender);
}

public interface IExtension
{
}

public interface IExtensionId
{
    Type ExtensionType { get; }
    object Apply(ActorSystem system);
    object CreateExtension(ExtendedActorSystem system);
    object Get(ActorSystem system);
}

public interface IExtensionId<out T> : IExtensionId where T : IExtension
{
    new T Apply(ActorSystem system);
    new T CreateExtension(ExtendedActorSystem system);
    new T Get(ActorSystem system);
}

public class Props : IEquatable<Props>
{
    public static readonly Props None;
    protected Props() => throw null;
    protected Props(Props copy) => throw null;
    public Props(Type type) => throw null;
    public Props(Type type, object[] args) => throw null;
    public object[] Arguments { get; }
    public string Dispatcher { get; }
    public static Props Empty { get; }
    public string Mailbox { get; }
    public Type Type { get; }
    public string TypeName { get; }
    protected virtual Props Copy() => throw null;
    public static Props Create(Type type, params object[] args) => throw null;
    public static Props Create<TActor>(params object[] args) => throw null;
    [Obsolete]
    public static Props CreateBy<TProducer>(params object[] args) where TProducer : class => throw null;
    public bool Equals(Props other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public Props WithDispatcher(string dispatcher) => throw null;
    public Props WithMailbox(string mailbox) => throw null;
    public Props WithStashCapacity(int stashCapacity) => throw null;

    public class PropsSurrogate
    {
        public PropsSurrogate() => throw null;
        public object[] Arguments { get; set; }
        public Type Type { get; set; }
    }
}
