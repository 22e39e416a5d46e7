package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallChainTest {
    @Test
    void aVariableAndTheCallsOnItAreReadInOrder() {
        CallChain chain = CallChain.of("page.head().title()");
        assertEquals("page", chain.variable());
        assertEquals(
                List.of("head/0", "title/0"),
                chain.calls().stream().map(CallChain.Call::key).toList());
    }

    @Test
    void argumentsAreChainsAndConstants() {
        CallChain.Call call = CallChain.of("labels.count(card.quotes().size(), 'one quote', 12)")
                .calls()
                .get(0);
        assertEquals("count/3", call.key());
        assertEquals("card", call.arguments().get(0).variable());
        assertEquals("one quote", call.arguments().get(1).constant());
        assertEquals(12, call.arguments().get(2).constant());
    }

    @Test
    void nullIsAVariableThatNobodyHas() {
        CallChain chain = CallChain.of("null");
        assertEquals("null", chain.variable());
        assertEquals(List.of(), chain.calls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page.head",
                "page.head(",
                "page.head()x",
                "page.head() + 1",
                "page.a(,)",
                "a == b",
                "not page.a()",
                "@java.lang.Runtime@getRuntime()",
                "page.name('x')",
                "page.name('it\\'s')",
                "#strings.length(a)",
                "new java.io.File('file')"
            })
    void whatIsNoChainIsLeftToOgnl(String expression) {
        CallChain chain = CallChain.of(expression);
        assertNull(chain.variable());
        assertFalse(chain.isConstant());
    }
}
