using SpecGen.Binding;

namespace SpecGen.Simulator.Tests.Invented;

/// <summary>The reference of an invented system that follows ONTAP's conventions.</summary>
internal static class Harbour
{
    private const string Lamp = """
        uuid: string read-only
        name: string required
        pier: ref
        colour: string
        """;

    public static IReadOnlyList<Operation> Pages { get; } =
    [
        .. Page.Single("/cluster", """
            name: string
            uuid: string read-only
            """),
        .. Page.Collection("/cluster/jobs/{uuid}", """
            uuid: string read-only
            state: queued|running|paused|success|failure read-only
            description: string read-only
            message: string read-only
            code: integer read-only
            """),
        .. Page.Collection("/svm/svms/{uuid}", """
            uuid: string read-only
            name: string
            state: string
            """),
        .. Page.Collection("/harbour/piers/{uuid}", """
            uuid: string read-only
            name: string required
            depth: integer 1..40
            length: number
            open: boolean =1
            kind: stone|wood|steel
            founded: string create-only
            age: integer read-only
            svm: ref
            tides: list of integer
            light: object
              colour: red|green|white =green
              range: integer
            berths: list of object
              name: string
              size: integer
            """,
            statements: new()
            {
                Defaults = [new MemberDefault(new StatedMember("light.range", StatedMember.Body), "12", "12", null)],
                Required = [new MemberRequirement([new([new("svm.uuid", StatedMember.Body)]), new([new("svm.name", StatedMember.Body)])], null, null)],
            },
            parameters: "skip_check"),
        .. Page.Collection("/harbour/piers/{pier.uuid}/berths/{name}", """
            name: string required
            uuid: string read-only
            pier: ref
            size: integer
            """),
        .. Page.Collection("/harbour/ships/{uuid}", """
            uuid: string read-only
            name: string required
            hold: integer in-bytes
            pier: ref
            home_pier: ref
              _links: object
            crew: list of object
              name: string
              role: string
            """,
            isJob: true),
        .. Page.Collection("/harbour/tickets/{id}", """
            id: integer read-only
            name: string
            secret_key: string write-only
            password: string
            """),
        .. Page.Collection("/harbour/moorings/{ship.uuid}/{pier.uuid}", """
            ship: ref
            pier: ref
            rope: string
            """),
        .. Page.Collection("/harbour/tours/{uuid}", """
            uuid: string read-only
            name: string required
            stops: list of object
              pier: object
                name: string
              minutes: integer
            """),
        .. Page.Collection("/harbour/tours/{tour.uuid}/piers/{pier.uuid}", """
            tour: ref
            pier: ref
            minutes: integer
            """),
        .. Page.Collection("/harbour/piers/{pier.uuid}/lamps/{uuid}", Lamp),
        .. Page.Collection("/harbour/lamps/{uuid}", Lamp),
        .. Page.Collection("/harbour/flags/{svm.uuid}/{name}", """
            svm: ref
            name: string required
            colour: string
            """),
    ];
}
