using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Actor.Setup;

public sealed class ActorSystemSetup
{
    public static readonly ActorSystemSetup Empty;
    public ActorSystemSetup And<T>(T setup) where T : Setup => throw null;
    public static ActorSystemSetup Create(params Setup[] setup) => throw null;
    public global::Akka.Util.Option<T> Get<T>() where T : Setup => throw null;
    public override string ToString() => throw null;
    public ActorSystemSetup WithSetup<T>(T setup) where T : Setup => throw null;
    internal ActorSystemSetup() => throw null;
}

public abstract class Setup
{
    protected Setup() => throw null;
    public ActorSystemSetup And(Setup other) => throw null;
}
